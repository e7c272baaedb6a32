"""The texts from which it is learned whether a failure is reported or written about, and the learning."""
