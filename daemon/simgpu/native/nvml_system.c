/* NVML: beginning and ending, faults, and what concerns no device. */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "nvml.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static unsigned clients;
static uint32_t epoch;

struct world *nvml_world(void) { return world_of_this_process(); }

static void count_call(struct world *world, const char *name, struct call **counter) {
  if (!*counter) {
    pthread_mutex_lock(&lock);
    for (int i = 0; i < MAX_CALLS && !*counter; i++) {
      struct call *place = &world->call[i];
      if (!*place->name) strncpy(place->name, name, sizeof place->name - 1);
      if (!strcmp(place->name, name)) *counter = place;
    }
    pthread_mutex_unlock(&lock);
  }
  if (*counter) __atomic_add_fetch(&(*counter)->count, 1, __ATOMIC_RELAXED);
}

static status fault_of(const struct world *world, const char *name, int device) {
  for (int i = 0; i < MAX_FAULTS; i++) {
    const struct fault *fault = &world->fault[i];
    if (fault->code && (fault->device < 0 || fault->device == device) && (!*fault->call || !strcmp(fault->call, name)))
      return fault->code;
  }
  return SUCCESS;
}

static status enter(const char *name, struct call **counter, int device) {
  struct world *world = nvml_world();
  if (!world || !clients) return UNINITIALIZED;
  count_call(world, name, counter);
  if (epoch != world->driver_epoch) return UNINITIALIZED;
  if (world->latency_microseconds) {
    struct timespec pause = {world->latency_microseconds / 1000000, world->latency_microseconds % 1000000 * 1000L};
    nanosleep(&pause, NULL);
  }
  return fault_of(world, name, device);
}

status begin(const char *name, struct call **counter) { return enter(name, counter, -1); }

handle make_handle(unsigned index, unsigned mig) {
  return (handle)(uintptr_t)(nvml_world()->device[index].mig_generation << 16 | mig << 8 | (index + 1));
}

status begin_for(const char *name, struct call **counter, handle handle, struct target *target) {
  uintptr_t value = (uintptr_t)handle;
  unsigned index = (unsigned)(value & 0xff) - 1;
  status begun = enter(name, counter, (int)index);
  if (begun != SUCCESS) return begun;
  struct world *world = nvml_world();
  if (index >= world->devices) return INVALID_ARGUMENT;
  *target = (struct target){&world->device[index], index, (unsigned)(value >> 8 & 0xff)};
  /* Re-slicing takes the instances away; the device itself keeps its handle. */
  if (target->mig && (value >> 16 != target->device->mig_generation || target->mig > target->device->mig_instances))
    return INVALID_ARGUMENT;
  return SUCCESS;
}

API status nvmlInitWithFlags(unsigned flags UNUSED) {
  static struct call *counter;
  struct world *world = nvml_world();
  if (!world) return DRIVER_NOT_LOADED;
  count_call(world, "nvmlInit", &counter);
  for (int i = 0; i < MAX_FAULTS; i++)
    if (world->fault[i].code && !strcmp(world->fault[i].call, "nvmlInit")) return world->fault[i].code;
  pthread_mutex_lock(&lock);
  if (epoch != world->driver_epoch) clients = 0;
  epoch = world->driver_epoch;
  clients++;
  pthread_mutex_unlock(&lock);
  return SUCCESS;
}
API status nvmlInit_v2(void) { return nvmlInitWithFlags(0); }
API status nvmlInit(void) { return nvmlInitWithFlags(0); }

API status nvmlShutdown(void) {
  const struct world *world = nvml_world();
  pthread_mutex_lock(&lock);
  int known = world && clients && epoch == world->driver_epoch;
  if (known) clients--;
  pthread_mutex_unlock(&lock);
  return known ? SUCCESS : UNINITIALIZED;
}

API const char *nvmlErrorString(status error) {
  switch (error) {
    case SUCCESS: return "Success";
    case UNINITIALIZED: return "Uninitialized";
    case INVALID_ARGUMENT: return "Invalid Argument";
    case NOT_SUPPORTED: return "Not Supported";
    case 4: return "Insufficient Permissions";
    case NOT_FOUND: return "Not Found";
    case INSUFFICIENT_SIZE: return "Insufficient Size";
    case DRIVER_NOT_LOADED: return "Driver Not Loaded";
    case 10: return "Timeout";
    case 12: return "Shared Library Not Found";
    case 13: return "Function Not Found";
    case 15: return "GPU is lost";
    case 16: return "GPU requires restart";
    case 18: return "Driver/library version mismatch";
    case ARGUMENT_VERSION_MISMATCH: return "Argument version mismatch";
    default: return "Unknown Error";
  }
}

API status nvmlSystemGetDriverVersion(char *text, unsigned room) {
  BEGIN();
  snprintf(text, room, "%s", nvml_world()->driver_version);
  return SUCCESS;
}
API status nvmlSystemGetNVMLVersion(char *text, unsigned room) {
  BEGIN();
  snprintf(text, room, "%u.%s", nvml_world()->cuda_driver_version / 1000, nvml_world()->driver_version);
  return SUCCESS;
}
API status nvmlSystemGetCudaDriverVersion(int *version) {
  BEGIN();
  *version = (int)nvml_world()->cuda_driver_version;
  return SUCCESS;
}
API status nvmlSystemGetCudaDriverVersion_v2(int *version) {
  BEGIN();
  *version = (int)nvml_world()->cuda_driver_version;
  return SUCCESS;
}
