"""JAX with the driver's allocator.

Expected: gpu jax
Settings: XLA_PYTHON_CLIENT_ALLOCATOR=platform
"""

import jax.numpy as jnp

x = jnp.ones((150, 1024, 1024, 256))
x.block_until_ready()
