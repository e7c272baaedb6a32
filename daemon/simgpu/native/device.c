/* Devices of the runtime, their attributes, and the last error. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cuda.h"
#include "device_properties.h"

static __thread int current;
static __thread status last_error;

status failed(status error) {
  last_error = error;
  return error;
}

int current_device(void) { return current; }

void trace(const char *format, ...) {
  static int wanted = -1;
  if (wanted < 0) wanted = getenv("VRAMSCOPE_SIM_TRACE") != NULL;
  if (!wanted) return;
  va_list values;
  va_start(values, format);
  fputs("simulated GPU: ", stderr);
  vfprintf(stderr, format, values);
  fputc('\n', stderr);
  va_end(values);
}

API status cudaGetDeviceCount(int *count) {
  *count = visible_devices();
  return *count ? SUCCESS : failed(NO_DEVICE);
}

API status cudaSetDevice(int ordinal) {
  if (!visible_devices()) return failed(NO_DEVICE);
  if (ordinal < 0 || ordinal >= visible_devices()) return failed(INVALID_DEVICE);
  current = ordinal;
  if (!world_enter(world_of_this_process(), physical_device(ordinal))) return failed(OUT_OF_MEMORY);
  return SUCCESS;
}

API status cudaGetDevice(int *ordinal) {
  if (!visible_devices()) return failed(NO_DEVICE);
  *ordinal = current;
  return SUCCESS;
}

API status cudaDriverGetVersion(int *version) {
  *version = CUDA_VERSION;
  return SUCCESS;
}
ALIAS(cudaRuntimeGetVersion, cudaDriverGetVersion);

API status cudaDeviceSynchronize(void) { return SUCCESS; }
API status cudaDeviceReset(void) { return SUCCESS; }

API status cudaDeviceCanAccessPeer(int *can, int ordinal UNUSED, int peer UNUSED) {
  *can = 0;
  return SUCCESS;
}
API status cudaDeviceEnablePeerAccess(int peer UNUSED, unsigned flags UNUSED) { return SUCCESS; }

API status cudaDeviceGetStreamPriorityRange(int *lowest, int *highest) {
  if (lowest) *lowest = 0;
  if (highest) *highest = -5;
  return SUCCESS;
}

API status cudaDeviceGetPCIBusId(char *text, int room, int ordinal) {
  if (ordinal < 0 || ordinal >= visible_devices()) return failed(INVALID_DEVICE);
  snprintf(text, (size_t)room, "%08X:%02X:00.0", 0, PCI_BUS(physical_device(ordinal)));
  return SUCCESS;
}

API status cudaDeviceGetAttribute(int *value, int attribute, int ordinal) {
  if (ordinal < 0 || ordinal >= visible_devices()) return failed(INVALID_DEVICE);
  const struct device *device = &world_of_this_process()->device[physical_device(ordinal)];
  struct limits limits = limits_of(device->compute_major, device->compute_minor);
  switch (attribute) {
    case 1: case 2: case 3: *value = MAX_THREADS; break;
    case 4: *value = 64; break;
    case 5: *value = 2147483647; break;
    case 6: case 7: *value = 65535; break;
    case 8: *value = SHARED_PER_BLOCK; break;
    case 10: *value = 32; break; /* threads of a warp */
    case 12: *value = 65536; break;
    case 16: *value = (int)device->multiprocessors; break;
    case 33: *value = PCI_BUS(physical_device(ordinal)); break;
    case 38: *value = L2_BYTES; break;
    case 39: *value = limits.threads; break; /* threads of a multiprocessor */
    case 41: *value = 1; break; /* unified addressing */
    case 75: *value = (int)device->compute_major; break;
    case 76: *value = (int)device->compute_minor; break;
    case 81: *value = limits.shared; break;
    case 82: *value = 65536; break;
    case 97: *value = limits.shared_opt_in; break;
    case 102: case 103: *value = 1; break; /* virtual memory management, with file descriptors as handles */
    case 106: *value = limits.blocks; break; /* blocks of a multiprocessor */
    case 115: *value = 1; break; /* memory pools */
    default: *value = 0;
  }
  return SUCCESS;
}

API status cudaGetDeviceProperties(struct device_properties *properties, int ordinal) {
  if (ordinal < 0 || ordinal >= visible_devices()) return failed(INVALID_DEVICE);
  unsigned number = physical_device(ordinal);
  const struct device *device = &world_of_this_process()->device[number];
  struct limits limits = limits_of(device->compute_major, device->compute_minor);
  memset(properties, 0, sizeof *properties);
  memcpy(properties->name, device->name, sizeof device->name);
  memcpy(properties->uuid, device->uuid, 16);
  properties->totalGlobalMem = device->capacity;
  properties->sharedMemPerBlock = SHARED_PER_BLOCK;
  properties->sharedMemPerBlockOptin = (size_t)limits.shared_opt_in;
  properties->sharedMemPerMultiprocessor = (size_t)limits.shared;
  properties->regsPerBlock = properties->regsPerMultiprocessor = 65536;
  properties->warpSize = 32;
  properties->memPitch = 2147483647;
  properties->maxThreadsPerBlock = MAX_THREADS;
  properties->maxThreadsDim[0] = properties->maxThreadsDim[1] = MAX_THREADS;
  properties->maxThreadsDim[2] = 64;
  properties->maxGridSize[0] = 2147483647;
  properties->maxGridSize[1] = properties->maxGridSize[2] = 65535;
  properties->totalConstMem = 65536;
  properties->major = (int)device->compute_major;
  properties->minor = (int)device->compute_minor;
  properties->multiProcessorCount = (int)device->multiprocessors;
  properties->maxThreadsPerMultiProcessor = limits.threads;
  properties->maxBlocksPerMultiProcessor = limits.blocks;
  properties->textureAlignment = 512;
  properties->concurrentKernels = 1;
  properties->pciBusID = PCI_BUS(number);
  properties->unifiedAddressing = 1;
  properties->l2CacheSize = L2_BYTES;
  properties->memoryBusWidth = 5120;
  properties->asyncEngineCount = 3;
  properties->streamPrioritiesSupported = 1;
  properties->cooperativeLaunch = 1;
  properties->canMapHostMemory = 1;
  return SUCCESS;
}
ALIAS(cudaGetDeviceProperties_v2, cudaGetDeviceProperties);

API status cudaGetLastError(void) {
  status error = last_error;
  last_error = SUCCESS;
  return error;
}
API status cudaPeekAtLastError(void) { return last_error; }

API const char *cudaGetErrorName(status error) {
  switch (error) {
    case SUCCESS: return "cudaSuccess";
    case INVALID_VALUE: return "cudaErrorInvalidValue";
    case OUT_OF_MEMORY: return "cudaErrorMemoryAllocation";
    case NO_DEVICE: return "cudaErrorNoDevice";
    case INVALID_DEVICE: return "cudaErrorInvalidDevice";
    case NOT_SUPPORTED: return "cudaErrorNotSupported";
    default: return "cudaErrorUnknown";
  }
}

API const char *cudaGetErrorString(status error) {
  switch (error) {
    case SUCCESS: return "no error";
    case INVALID_VALUE: return "invalid argument";
    case OUT_OF_MEMORY: return "out of memory";
    case NO_DEVICE: return "no CUDA-capable device is detected";
    case INVALID_DEVICE: return "invalid device ordinal";
    case NOT_SUPPORTED: return "operation not supported";
    default: return "unknown error";
  }
}
