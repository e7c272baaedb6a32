"""An array larger than the card.

Expected: gpu jax
"""

import jax.numpy as jnp

x = jnp.ones((200_000, 50_000))
y = jnp.outer(x[:, 0], jnp.ones(400_000))
print(y.sum())
