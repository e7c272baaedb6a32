"""JAX takes most of a card of which another process holds much.

Expected: gpu jax
"""

from truth import GIB, another_process, tell

with another_process(60 * GIB) as pid:
    tell(other=pid)
    import jax.numpy as jnp

    x = jnp.ones((20_000, 20_000))
    print((x @ x).sum())
    big = jnp.ones((100, 1024, 1024, 256))
    print(big.sum())
