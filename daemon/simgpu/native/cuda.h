/* What the files of the simulated CUDA runtime share. CUDA's own headers are not needed. */
#ifndef SIM_CUDA_H
#define SIM_CUDA_H

#include <stddef.h>
#include <stdint.h>

#include "world.h"

#ifndef CUDA_MAJOR
#define CUDA_MAJOR 13
#endif
#if CUDA_MAJOR == 12
#define CUDA_VERSION 12080
#else
#define CUDA_VERSION 13000
#endif

#define API __attribute__((visibility("default")))
#define ALIAS(name, target) extern __typeof(target) name __attribute__((alias(#target), visibility("default")))
#define UNUSED __attribute__((unused))

typedef int status;
enum {
  SUCCESS = 0,
  INVALID_VALUE = 1,
  OUT_OF_MEMORY = 2,
  NO_DEVICE = 100,
  INVALID_DEVICE = 101,
  NOT_SUPPORTED = 801
};

/* The unit in which a device's memory is handed out. */
#define GRANULE (2ul << 20)

static inline uint64_t round_up(uint64_t bytes) { return (bytes + GRANULE - 1) & ~(GRANULE - 1); }

/* Remember the error for cudaGetLastError and answer it. */
status failed(status error);

/* Devices that CUDA_VISIBLE_DEVICES leaves, and the world's number of one of them. */
int visible_devices(void);
unsigned physical_device(int ordinal);
int current_device(void);

/* Address space without memory behind it, or with memory on demand where the world is backed; NULL when there is none.
 * In whole granules. */
void *reserve_addresses(uint64_t bytes);
void release_addresses(void *start, uint64_t bytes);

/* One line on stderr when VRAMSCOPE_SIM_TRACE is set. */
void trace(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The driver's entry point of that name; one that answers "not supported" when there is none. */
void *sim_driver_entry_point(const char *name);

API status cudaGetDeviceCount(int *count);
API status cudaStreamIsCapturing(void *stream, int *capturing);
API status cudaDeviceGetAttribute(int *value, int attribute, int ordinal);
API const char *cudaGetErrorString(status error);
API const char *cudaGetErrorName(status error);

/* Whether the address lies in memory of cudaMalloc, and whether in an expandable segment. */
int device_pointer(uintptr_t address, uintptr_t *start, uint64_t *bytes, unsigned *device);
int mapped_pointer(uintptr_t address);

#endif
