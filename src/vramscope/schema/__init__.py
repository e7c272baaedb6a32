"""The shared words: frozen dataclasses and units on which every other room stands. Standard library only."""
