/* What the files of the simulated NVML share. Structures and numbers are those of NVIDIA's public header nvml.h. */
#ifndef SIM_NVML_H
#define SIM_NVML_H

#include <stdint.h>

#include "world.h"

/* Drivers whose process lists and memory figures differ. */
#define DRIVER_CURRENT 0
#define DRIVER_BEFORE_V3 1 /* no process list v3 and no memory v2 */
#define DRIVER_535_43 2    /* rows of process list v3 are longer */
#ifndef DRIVER
#define DRIVER DRIVER_CURRENT
#endif

#define API __attribute__((visibility("default")))
#define UNUSED __attribute__((unused))

typedef int status;
enum {
  SUCCESS = 0,
  UNINITIALIZED = 1,
  INVALID_ARGUMENT = 2,
  NOT_SUPPORTED = 3,
  NOT_FOUND = 6,
  INSUFFICIENT_SIZE = 7,
  DRIVER_NOT_LOADED = 9,
  ARGUMENT_VERSION_MISMATCH = 25
};

/* Opaque to callers: a number of a device, and of a MIG instance on it, in a pointer's clothes. */
typedef struct handle *handle;

struct target {
  struct device *device;
  unsigned index;
  unsigned mig; /* 0: the whole device, else the instance's number from 1 */
};

handle make_handle(unsigned index, unsigned mig);

/* The world of an initialised client. */
struct world *nvml_world(void);

/* What every call does first: count itself, wait, and answer the faults that are set for it. */
status begin(const char *name, struct call **counter);
status begin_for(const char *name, struct call **counter, handle handle, struct target *target);

#define BEGIN()                                             \
  do {                                                      \
    static struct call *counter_;                           \
    status begun_ = begin(__func__, &counter_);             \
    if (begun_ != SUCCESS) return begun_;                   \
  } while (0)

/* Declares `target`. */
#define BEGIN_FOR(handle)                                                 \
  struct target target;                                                   \
  do {                                                                    \
    static struct call *counter_;                                         \
    status begun_ = begin_for(__func__, &counter_, handle, &target);      \
    if (begun_ != SUCCESS) return begun_;                                 \
  } while (0)

/* Used bytes of the target, the driver's own share not among them. */
uint64_t target_used(const struct target *target);

#endif
