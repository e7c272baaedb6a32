"""JAX on the processor.

Expected: host
Settings: JAX_PLATFORMS=cpu
"""

import resource

import jax.numpy as jnp

# Some systems promise any amount of memory.
resource.setrlimit(resource.RLIMIT_AS, (1 << 38, 1 << 38))

print(jnp.ones((4_000_000, 4_000_000)).sum(0).sort())
