"""vramscope: GPU memory watched from the driver, from PyTorch's allocator and at the moment of failure.

Importing this package loads nothing but the standard library's smallest parts; it never imports torch and never
touches the GPU.
"""

__version__ = "0.1.0"


def attach() -> bool:
    """Bring the agent into this process; before or after torch is imported or CUDA is in use, in notebooks too.

    It begins its work once this process itself uses CUDA. Called again it does nothing. It never raises: False when
    the agent cannot come in.
    """
    from vramscope.daemon.agent.bootstrap import vramscope_watch

    return bool(vramscope_watch.attach())  # type: ignore[no-untyped-call]
