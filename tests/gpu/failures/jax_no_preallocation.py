"""JAX that does not take the card at its start, and then too much.

Expected: gpu jax
Settings: XLA_PYTHON_CLIENT_PREALLOCATE=false
"""

import jax.numpy as jnp

kept = []
for step in range(100):
    kept.append(jnp.ones((step + 1, 1024, 1024, 512)))
    kept[-1].block_until_ready()
