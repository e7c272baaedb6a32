"""JAX on the processor.

Expected: host
Settings: JAX_PLATFORMS=cpu
"""

import jax.numpy as jnp

print(jnp.ones((4_000_000, 4_000_000)).sum(0).sort())
