"""The guest in the job: standard library only, torch only through sys.modules, harmless above all."""
