/* NVML: memory of devices and processes, jobs on the simulated runtime among them. */
#include <string.h>

#include "nvml.h"

#define NOT_AVAILABLE 0xFFFFFFFFFFFFFFFFull
#define NO_INSTANCE 0xFFFFFFFFu
enum { MIG_SHARE = 8 }; /* of a device's memory, one eighth an instance, as in a profile 1g */

uint64_t target_used(const struct target *target) {
  if (!target->mig) return world_taken(nvml_world(), target->index);
  uint64_t bytes = 0;
  for (uint32_t i = 0; i < target->device->others; i++) {
    const struct other *other = &target->device->other[i];
    if (other->pid && other->mig == target->mig) bytes += other->bytes;
  }
  return bytes;
}

struct figures {
  uint64_t total, reserved, free, used;
};

static struct figures figures_of(const struct target *target) {
  uint64_t share = target->mig ? MIG_SHARE : 1;
  uint64_t reserved = target->device->driver_reserved / share, room = target->device->capacity / share;
  uint64_t used = target_used(target);
  return (struct figures){room + reserved, reserved, used < room ? room - used : 0, used};
}

struct memory {
  uint64_t total, free, used;
};

/* Counts the driver's own share as used, as drivers since 510 do. */
API status nvmlDeviceGetMemoryInfo(handle device, struct memory *memory) {
  BEGIN_FOR(device);
  if (target.device->unified) return NOT_SUPPORTED;
  struct figures figures = figures_of(&target);
  *memory = (struct memory){figures.total, figures.free, figures.used + figures.reserved};
  return SUCCESS;
}

#if DRIVER != DRIVER_BEFORE_V3
struct memory_v2 {
  unsigned version;
  uint64_t total, reserved, free, used;
};

API status nvmlDeviceGetMemoryInfo_v2(handle device, struct memory_v2 *memory) {
  BEGIN_FOR(device);
  if (memory->version != (sizeof *memory | 2u << 24)) return ARGUMENT_VERSION_MISMATCH;
  if (target.device->unified) return NOT_SUPPORTED;
  struct figures figures = figures_of(&target);
  memory->total = figures.total;
  memory->reserved = figures.reserved;
  memory->free = figures.free;
  memory->used = figures.used;
  return SUCCESS;
}
#endif

struct process {
  unsigned pid, instance; /* the MIG instance's number from 1, or 0 */
  uint64_t bytes;
};

enum { MAX_PROCESSES = MAX_OTHERS + MAX_JOBS };

/* The target's processes of one kind; a sliced device lists those of its instances too. */
static unsigned processes_of(const struct target *target, uint32_t kind, struct process *process) {
  struct world *world = nvml_world();
  unsigned count = 0;
  if (target->device->processes_hidden) return 0;
  for (uint32_t i = 0; i < target->device->others; i++) {
    const struct other *other = &target->device->other[i];
    if (!other->pid || !(other->kind & kind) || (target->mig && other->mig != target->mig)) continue;
    process[count++] = (struct process){other->pid, other->mig, other->bytes};
  }
  if (kind == KIND_COMPUTE && !target->mig)
    for (int i = 0; i < MAX_JOBS && world->job[i].pid; i++) {
      const struct usage *usage = &world->job[i].usage[target->index];
      if (!usage->active || !job_alive(&world->job[i])) continue;
      process[count++] = (struct process){world->job[i].pid, 0, usage->context + usage->used};
    }
  if (target->device->process_bytes_unknown)
    for (unsigned i = 0; i < count; i++) process[i].bytes = NOT_AVAILABLE;
  return count;
}

/* The forms that a row has had. */
struct row_v1 {
  unsigned pid;
  uint64_t bytes;
};
struct row_v2 {
  unsigned pid;
  uint64_t bytes;
  unsigned gpu_instance, compute_instance;
};
struct row_535_43 {
  unsigned pid;
  uint64_t bytes;
  unsigned gpu_instance, compute_instance;
  uint64_t protected_bytes;
};

/* As NVML does: with too little room it says how much is needed. `width` is what a row takes at the caller's. */
static status list(const struct target *target, uint32_t kind, unsigned *count, void *rows, unsigned width) {
  struct process process[MAX_PROCESSES];
  unsigned found = processes_of(target, kind, process);
  unsigned room = rows ? *count : 0;
  *count = found;
  if (found > room) return INSUFFICIENT_SIZE;
  for (unsigned i = 0; i < found; i++) {
    struct row_535_43 row = {process[i].pid, process[i].bytes, NO_INSTANCE, NO_INSTANCE, 0};
    if (process[i].instance) {
      row.gpu_instance = 6 + process[i].instance;
      row.compute_instance = 0;
    }
    memcpy((char *)rows + (size_t)i * width, &row, width);
  }
  return SUCCESS;
}

#define PROCESS_LIST(name, kind, row)                             \
  API status name(handle device, unsigned *count, void *rows) {   \
    BEGIN_FOR(device);                                            \
    return list(&target, kind, count, rows, sizeof(struct row));  \
  }

PROCESS_LIST(nvmlDeviceGetComputeRunningProcesses, KIND_COMPUTE, row_v1)
PROCESS_LIST(nvmlDeviceGetGraphicsRunningProcesses, KIND_GRAPHICS, row_v1)
PROCESS_LIST(nvmlDeviceGetComputeRunningProcesses_v2, KIND_COMPUTE, row_v2)
PROCESS_LIST(nvmlDeviceGetGraphicsRunningProcesses_v2, KIND_GRAPHICS, row_v2)
#if DRIVER == DRIVER_CURRENT
PROCESS_LIST(nvmlDeviceGetComputeRunningProcesses_v3, KIND_COMPUTE, row_v2)
PROCESS_LIST(nvmlDeviceGetGraphicsRunningProcesses_v3, KIND_GRAPHICS, row_v2)
#elif DRIVER == DRIVER_535_43
PROCESS_LIST(nvmlDeviceGetComputeRunningProcesses_v3, KIND_COMPUTE, row_535_43)
PROCESS_LIST(nvmlDeviceGetGraphicsRunningProcesses_v3, KIND_GRAPHICS, row_535_43)
#endif
