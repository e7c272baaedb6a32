"""What only a real GPU can show, each a command; none is a test of the suite. The GPU must be idle otherwise.

``messages`` records how programs fail, ``allocator`` compares the model with PyTorch's own, ``joined`` the daemon's
figures with both, ``dryrun`` rehearsals with the real thing.
"""
