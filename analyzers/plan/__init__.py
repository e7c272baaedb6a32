"""Before the job runs: what a model is made of, what it takes, and on which device goes what. It loads no weights."""
