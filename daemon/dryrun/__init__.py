"""A rehearsal of an unmodified job on simulated devices: what memory it comes to, before anyone pays for a real one."""
