/* The driver's entry points for kernels that it is handed at run time, and for runtimes that are not PyTorch's. */
#ifndef SIM_MODULES_H
#define SIM_MODULES_H

struct entry_point {
  const char *name;
  void *function;
};

/* Up to one without a name. */
extern const struct entry_point module_entry_points[], foreign_entry_points[];

/* A kernel is launched on the current device. */
int sim_launch(void);

#endif
