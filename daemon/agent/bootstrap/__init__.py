"""The ways into a job: a sitecustomize for jobs of ``vramscope run``, a .pth line where the package is installed."""
