"""Before the job runs: what a model takes, with which batch, and on which device goes what."""
