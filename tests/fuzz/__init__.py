"""Coverage-guided search for bytes that make a reader fail; needs atheris, which tests do without."""
