"""A compiled function that needs more than the card has.

Expected: gpu jax
"""

import jax
import jax.numpy as jnp


@jax.jit
def scores(q, k):
    return jax.nn.softmax(jnp.einsum("bhqd,bhkd->bhqk", q, k), axis=-1).sum(-1).sort()


q = jnp.ones((16, 16, 16384, 64))
print(scores(q, q).shape)
