"""Jobs with one known fault each, and the suite that runs them and compares what is explained with what was planted."""
