/* The simulated machine: one file, mapped by every process on it and steered from Python (layout.py has it field for field).
 *
 * Jobs charge memory under `lock`. Readers take no lock: every field they read is one aligned store.
 */
#ifndef SIM_WORLD_H
#define SIM_WORLD_H

#include <pthread.h>
#include <stdint.h>

#define WORLD_VARIABLE "VRAMSCOPE_SIM_WORLD"
#define WORLD_MAGIC "vramsim\1"

enum { MAX_DEVICES = 16, MAX_OTHERS = 256, MAX_JOBS = 256, MAX_FAULTS = 32, MAX_CALLS = 128 };
enum { KIND_COMPUTE = 1, KIND_GRAPHICS = 2 };

/* A process that is only told of: it counts on its device and is listed, and needs no simulated runtime. */
struct other {
  uint32_t pid; /* 0: the place is free */
  uint32_t kind;
  uint32_t mig; /* 0: the whole device, else the number of the MIG instance, from 1 */
  uint32_t padding;
  uint64_t bytes;
};

struct device {
  uint8_t uuid[16];
  char name[96];
  uint64_t capacity;        /* what CUDA calls the total */
  uint64_t driver_reserved; /* NVML's total is this much more */
  uint32_t gpu_percent, memory_percent, celsius, milliwatts;
  uint32_t unified;               /* memory shared with the host: NVML gives no memory figures */
  uint32_t processes_hidden;      /* another PID namespace */
  uint32_t process_bytes_unknown; /* no permission */
  uint32_t mig_instances;         /* 0: MIG is off */
  uint32_t mig_generation;        /* re-slicing gives the instances new names */
  uint32_t compute_major, compute_minor, multiprocessors;
  uint32_t others;                /* places in use so far; only grows */
  struct other other[MAX_OTHERS];
};

/* What one process holds on one device, and what it has asked of the runtime. */
struct usage {
  uint64_t active; /* it has a context there */
  uint64_t context, used, peak;
  uint64_t mallocs, frees, maps, unmaps, ooms;
};

struct job {
  uint32_t pid;     /* 0: the place is free */
  uint32_t ended;   /* found dead */
  uint64_t started; /* clock ticks since boot: a pid comes again, a pid and its start do not */
  uint64_t launches;
  struct usage usage[MAX_DEVICES];
};

/* While `code` is not 0, `call` on `device` answers it. An empty name is every call but nvmlInit and nvmlShutdown. */
struct fault {
  char call[56];
  int32_t device; /* -1: every device, and the calls that concern none */
  int32_t code;
};

struct call {
  char name[56];
  uint64_t count;
};

struct world {
  char magic[8];
  union {
    pthread_mutex_t lock;
    char lock_space[64];
  };
  uint32_t lock_ready;
  uint32_t devices;
  uint32_t driver_epoch; /* a new number: the driver was reloaded, and every NVML client must begin anew */
  uint32_t latency_microseconds;
  uint32_t backed; /* device memory can be read and written */
  uint32_t cuda_driver_version;
  uint64_t context_bytes;
  char driver_version[32];
  struct fault fault[MAX_FAULTS];
  struct call call[MAX_CALLS];
  struct device device[MAX_DEVICES];
  struct job job[MAX_JOBS];
};

/* build.py passes the size that Python computed. */
#ifdef WORLD_BYTES
_Static_assert(sizeof(struct world) == WORLD_BYTES, "world.h and layout.py differ");
#endif

/* The world that the environment names, or NULL, with the reason on stderr when it names one that cannot be used. */
struct world *world_of_this_process(void);

/* Whether the job still runs. A zombie holds no memory any more. */
int job_alive(struct job *job);

/* Bytes of all others and all living jobs on a device. */
uint64_t world_taken(struct world *world, unsigned device);

/* Open a context on the device unless there is one. 0 when its bytes do not fit. */
int world_enter(struct world *world, unsigned device);

/* Take bytes, with a context first. 0 when they do not fit, which counts as an out-of-memory error of the job. */
int world_charge(struct world *world, unsigned device, uint64_t bytes);
void world_uncharge(struct world *world, unsigned device, uint64_t bytes);

/* This process's figures on the device; NULL when it has never used one. */
struct usage *world_usage(struct world *world, unsigned device);
struct job *world_job(struct world *world);

#endif
