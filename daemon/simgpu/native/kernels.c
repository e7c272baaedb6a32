/* Kernels: registered and counted, never run. */
#include <stdlib.h>
#include <string.h>

#include "cuda.h"
#include "modules.h"
#include "values.h"

struct dimensions {
  unsigned x, y, z;
};

API void **__cudaRegisterFatBinary(void *binary UNUSED) { return malloc(sizeof(void *)); }
API void __cudaRegisterFatBinaryEnd(void **handle UNUSED) {}
API void __cudaUnregisterFatBinary(void **handle) { free(handle); }
API void __cudaRegisterFunction(void **handle UNUSED, const char *host UNUSED, char *device UNUSED,
                                const char *name UNUSED, int limit UNUSED, void *tid UNUSED, void *bid UNUSED,
                                void *block UNUSED, void *grid UNUSED, int *warp UNUSED) {}
API void __cudaRegisterVar(void **handle UNUSED, char *host UNUSED, char *device UNUSED, const char *name UNUSED,
                           int external UNUSED, size_t bytes UNUSED, int constant UNUSED, int global UNUSED) {}

/* What a <<<grid, block, shared, stream>>> says, on its way to the launch that follows it. */
static __thread struct {
  struct dimensions grid, block;
  size_t shared;
  void *stream;
} configuration;

API unsigned __cudaPushCallConfiguration(struct dimensions grid, struct dimensions block, size_t shared, void *stream) {
  configuration.grid = grid;
  configuration.block = block;
  configuration.shared = shared;
  configuration.stream = stream;
  return 0;
}
API status __cudaPopCallConfiguration(struct dimensions *grid, struct dimensions *block, size_t *shared, void **stream) {
  *grid = configuration.grid;
  *block = configuration.block;
  *shared = configuration.shared;
  *stream = configuration.stream;
  return SUCCESS;
}

status sim_launch(void) {
  struct world *world = world_of_this_process();
  if (!visible_devices()) return failed(NO_DEVICE);
  if (!world_enter(world, physical_device(current_device()))) return failed(OUT_OF_MEMORY);
  __atomic_add_fetch(&world_job(world)->launches, 1, __ATOMIC_RELAXED);
  sim_kernel_runs();
  return SUCCESS;
}

API status cudaLaunchKernel(const void *function UNUSED, struct dimensions grid UNUSED, struct dimensions block UNUSED,
                            void **arguments UNUSED, size_t shared UNUSED, void *stream UNUSED) {
  return sim_launch();
}
ALIAS(__cudaLaunchKernel, cudaLaunchKernel);
ALIAS(cudaLaunchCooperativeKernel, cudaLaunchKernel);
API status cudaLaunchKernelExC(const void *launch UNUSED, const void *function UNUSED, void **arguments UNUSED) {
  return sim_launch();
}

API status __cudaGetKernel(const void **kernel, const void *function) {
  *kernel = function;
  return SUCCESS;
}

struct function_attributes {
  size_t shared_bytes, constant_bytes, local_bytes;
  int max_threads, registers, ptx_version, binary_version, cache_mode, max_dynamic_shared_bytes, shared_carveout;
};

API status cudaFuncGetAttributes(struct function_attributes *attributes, const void *function UNUSED) {
  memset(attributes, 0, sizeof *attributes);
  attributes->max_threads = 1024;
  attributes->registers = 32;
  attributes->ptx_version = attributes->binary_version = 90;
  attributes->max_dynamic_shared_bytes = 49152;
  return SUCCESS;
}
API status cudaFuncSetAttribute(const void *function UNUSED, int attribute UNUSED, int value UNUSED) { return SUCCESS; }

API status cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *blocks, const void *function UNUSED,
                                                                  int threads UNUSED, size_t shared UNUSED,
                                                                  unsigned flags UNUSED) {
  *blocks = 2;
  return SUCCESS;
}
API status cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, const void *function, int threads, size_t shared) {
  return cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(blocks, function, threads, shared, 0);
}

API status cudaGetSymbolAddress(void **address, const void *symbol UNUSED) {
  static char variables[1 << 16];
  *address = variables;
  return SUCCESS;
}
API status cudaMemcpyToSymbol(const void *symbol UNUSED, const void *from UNUSED, size_t bytes UNUSED,
                              size_t offset UNUSED, int kind UNUSED) {
  return SUCCESS;
}
API status cudaProfilerStart(void) { return SUCCESS; }
API status cudaProfilerStop(void) { return SUCCESS; }
