"""Planning: what a model is made of, what it takes, and on which device each part goes. Nothing here loads weights."""
