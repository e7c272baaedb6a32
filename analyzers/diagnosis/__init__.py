"""An incident's figures -> ranked causes with the evidence they rest on, one cause a file."""
