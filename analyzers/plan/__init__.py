<<<<<<< HEAD
"""Before the job runs: what a model takes, with which batch, and on which device goes what."""
=======
"""Planning: what a model is made of, what it takes, and on which device each part goes. Nothing here loads weights."""
>>>>>>> arch
