"""vramscope: GPU memory watched from the driver, from PyTorch's allocator and at the moment of failure.

Importing this package loads nothing but the standard library's smallest parts; it never imports torch and never
touches the GPU.
"""

__version__ = "0.1.0"
