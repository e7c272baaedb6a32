/* Kernels that a compiler in the job (Triton, NVRTC) hands to the driver: taken as they are, launched and never run. */
#include "modules.h"

#include <stddef.h>

#include "cuda.h"
#include "values.h"

enum { FUNCTION_MAX_THREADS = 0, FUNCTION_REGISTERS = 4 };
enum { POINTER_CONTEXT = 1, POINTER_MEMORY_TYPE = 2, POINTER_DEVICE = 3, POINTER_ORDINAL = 9, MEMORY_OF_DEVICE = 2 };

/* One for all: nothing is ever read of them. */
static char module, function;

static status module_load(void **loaded, const void *image UNUSED) {
  *loaded = &module;
  return SUCCESS;
}

static status module_get_function(void **found, void *loaded UNUSED, const char *name UNUSED) {
  *found = &function;
  return SUCCESS;
}

static status function_get_attribute(int *value, int attribute, void *of UNUSED) {
  *value = attribute == FUNCTION_MAX_THREADS ? 1024 : attribute == FUNCTION_REGISTERS ? 32 : 0;
  return SUCCESS;
}

static status occupancy(int *blocks) {
  *blocks = 2;
  return SUCCESS;
}

static status launch(void) { return sim_launch(); }

static status get_device(int *ordinal) {
  *ordinal = current_device();
  return SUCCESS;
}

static status get_limit(size_t *bytes, int limit UNUSED) {
  *bytes = 1 << 20;
  return SUCCESS;
}

static status retain_primary(void **context, int ordinal) {
  if (ordinal < 0 || ordinal >= visible_devices()) return INVALID_DEVICE;
  *context = (void *)(uintptr_t)(0x2000 + ordinal);
  return SUCCESS;
}

static status is_capturing(void *stream, int *capturing) { return cudaStreamIsCapturing(stream, capturing); }

static status pointer_attribute(void *value, int attribute, uintptr_t address) {
  uintptr_t start;
  uint64_t bytes;
  unsigned device = 0;
  if (!device_pointer(address, &start, &bytes, &device) && !mapped_pointer(address)) return INVALID_VALUE;
  if (attribute == POINTER_DEVICE || attribute == POINTER_CONTEXT)
    *(uintptr_t *)value = attribute == POINTER_DEVICE ? address : 0x2000 + device;
  else if (attribute == POINTER_MEMORY_TYPE || attribute == POINTER_ORDINAL)
    *(int *)value = attribute == POINTER_MEMORY_TYPE ? MEMORY_OF_DEVICE : (int)device;
  else
    return NOT_SUPPORTED;
  return SUCCESS;
}

static status nothing(void) { return SUCCESS; }

const struct entry_point module_entry_points[] = {
    {"cuModuleLoad", module_load},
    {"cuModuleLoadData", module_load},
    {"cuModuleLoadDataEx", module_load},
    {"cuModuleGetFunction", module_get_function},
    {"cuModuleUnload", nothing},
    {"cuFuncGetAttribute", function_get_attribute},
    {"cuFuncSetAttribute", nothing},
    {"cuFuncSetCacheConfig", nothing},
    {"cuOccupancyMaxActiveClusters", occupancy},
    {"cuOccupancyMaxActiveBlocksPerMultiprocessor", occupancy},
    {"cuLaunchKernel", launch},
    {"cuLaunchKernelEx", launch},
    {"cuLaunchCooperativeKernel", launch},
    {"cuTensorMapEncodeTiled", nothing},
    {"cuTensorMapEncodeIm2col", nothing},
    {"cuCtxGetDevice", get_device},
    {"cuCtxGetLimit", get_limit},
    {"cuCtxSetLimit", nothing},
    {"cuDevicePrimaryCtxRetain", retain_primary},
    {"cuDevicePrimaryCtxRelease", nothing},
    {"cuCtxPushCurrent", nothing},
    {"cuStreamIsCapturing", is_capturing},
    {"cuPointerGetAttribute", pointer_attribute},
    {NULL, NULL},
};
