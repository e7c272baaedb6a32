"""The allocator's model beside PyTorch's own: programs that both run, and what is compared."""
