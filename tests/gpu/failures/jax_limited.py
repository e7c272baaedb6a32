"""What JAX may take is a twentieth of the card.

Expected: gpu jax
Settings: XLA_PYTHON_CLIENT_MEM_FRACTION=.05
"""

import jax
import jax.numpy as jnp
import optax


def loss(params, x):
    for w in params:
        x = jnp.tanh(x @ w)
    return (x**2).mean()


key = jax.random.key(0)
params = [jax.random.normal(key, (8192, 8192)) for _ in range(10)]
optimizer = optax.adam(1e-3)
state = optimizer.init(params)


@jax.jit
def step(params, state, x):
    grads = jax.grad(loss)(params, x)
    updates, state = optimizer.update(grads, state)
    return optax.apply_updates(params, updates), state


for _ in range(3):
    params, state = step(params, state, jnp.ones((4096, 8192)))
