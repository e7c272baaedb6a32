/* The driver's entry points that PyTorch asks for, by which expandable segments map memory. */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "cuda.h"
#include "modules.h"
#include "ranges.h"
#include "values.h"

/* Memory of a device without an address; it stays charged while a handle or a mapping of it is left. */
struct physical {
  uint64_t bytes;
  unsigned device;
  int references;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct ranges mapped;

/* The lock is held. */
static void release(struct physical *memory) {
  if (--memory->references) return;
  struct world *world = world_of_this_process();
  world_uncharge(world, memory->device, memory->bytes);
  struct usage *usage = world_usage(world, memory->device);
  if (usage) usage->unmaps++;
  free(memory);
}

static status mem_create(struct physical **handle, size_t bytes, const int *properties,
                         unsigned long long flags UNUSED) {
  int ordinal = properties[3]; /* after type, requestedHandleTypes and location.type */
  if (ordinal < 0 || ordinal >= visible_devices()) return INVALID_DEVICE;
  /* As an H200 with the driver 580 answered to 25 MiB. */
  if (!bytes || bytes % GRANULE) return INVALID_VALUE;
  struct physical *memory = malloc(sizeof *memory);
  if (!memory) return OUT_OF_MEMORY;
  *memory = (struct physical){bytes, physical_device(ordinal), 1};
  struct world *world = world_of_this_process();
  if (!world_charge(world, memory->device, memory->bytes)) {
    free(memory);
    return OUT_OF_MEMORY;
  }
  world_usage(world, memory->device)->maps++;
  trace("cuMemCreate(%zu) on device %u", bytes, memory->device);
  *handle = memory;
  return SUCCESS;
}

static status mem_release(struct physical *handle) {
  pthread_mutex_lock(&lock);
  release(handle);
  pthread_mutex_unlock(&lock);
  return SUCCESS;
}

static status mem_map(uintptr_t address, size_t bytes, size_t offset UNUSED, struct physical *handle,
                      unsigned long long flags UNUSED) {
  pthread_mutex_lock(&lock);
  int kept = ranges_add(&mapped, (struct range){address, bytes, handle->device, handle});
  if (kept) handle->references++;
  pthread_mutex_unlock(&lock);
  return kept ? SUCCESS : OUT_OF_MEMORY;
}

static status mem_unmap(uintptr_t address, size_t bytes) {
  pthread_mutex_lock(&lock);
  for (uintptr_t at = address; at < address + bytes; at += GRANULE) {
    struct range taken;
    if (!ranges_take(&mapped, at, &taken)) continue;
    release(taken.owner);
    values_lost((void *)taken.start, taken.bytes);
    madvise((void *)taken.start, taken.bytes, MADV_DONTNEED); /* what is mapped there next begins as zeros */
  }
  pthread_mutex_unlock(&lock);
  return SUCCESS;
}

int mapped_pointer(uintptr_t address) {
  pthread_mutex_lock(&lock);
  int found = ranges_find(&mapped, address) != NULL;
  pthread_mutex_unlock(&lock);
  return found;
}

static status mem_set_access(uintptr_t address UNUSED, size_t bytes UNUSED, const void *accesses UNUSED,
                             size_t count UNUSED) {
  return SUCCESS;
}

static status mem_address_reserve(uintptr_t *address, size_t bytes, size_t alignment UNUSED, uintptr_t wished UNUSED,
                                  unsigned long long flags UNUSED) {
  *address = (uintptr_t)reserve_addresses(round_up(bytes));
  return *address ? SUCCESS : OUT_OF_MEMORY;
}

static status mem_address_free(uintptr_t address, size_t bytes) {
  release_addresses((void *)address, round_up(bytes));
  return SUCCESS;
}

static status mem_get_allocation_granularity(size_t *bytes, const void *properties UNUSED, int option UNUSED) {
  *bytes = GRANULE;
  return SUCCESS;
}

static status mem_get_address_range(uintptr_t *start, size_t *bytes, uintptr_t address) {
  uintptr_t found = 0;
  uint64_t length = 0;
  unsigned device;
  int known = device_pointer(address, &found, &length, &device);
  if (!known) {
    pthread_mutex_lock(&lock);
    const struct range *range = ranges_find(&mapped, address);
    if (range) {
      known = 1;
      found = range->start;
      length = range->bytes;
    }
    pthread_mutex_unlock(&lock);
  }
  if (start) *start = found;
  if (bytes) *bytes = length;
  return known ? SUCCESS : INVALID_VALUE;
}

static status get_error_string(status error, const char **text) {
  *text = cudaGetErrorString(error);
  return SUCCESS;
}

static status get_error_name(status error, const char **text) {
  *text = cudaGetErrorName(error);
  return SUCCESS;
}

static status init(unsigned flags UNUSED) { return visible_devices() ? SUCCESS : NO_DEVICE; }

static status device_get(int *device, int ordinal) {
  *device = ordinal;
  return ordinal >= 0 && ordinal < visible_devices() ? SUCCESS : INVALID_DEVICE;
}

static status device_primary_ctx_get_state(int ordinal, unsigned *flags, int *active) {
  if (ordinal < 0 || ordinal >= visible_devices()) return INVALID_DEVICE;
  const struct usage *usage = world_usage(world_of_this_process(), physical_device(ordinal));
  if (flags) *flags = 0;
  if (active) *active = usage && usage->active;
  return SUCCESS;
}

static status ctx_get_current(void **context) {
  *context = (void *)(uintptr_t)(0x2000 + current_device());
  return SUCCESS;
}

static status driver_get_version(int *version) {
  *version = CUDA_VERSION;
  return SUCCESS;
}

static status nothing(void) { return SUCCESS; }

static status not_supported(void) {
  trace("a driver entry point that is not simulated was called");
  return NOT_SUPPORTED;
}

/* build.py reads the names here, in modules.c and in foreign.c: they are what libcuda.so.1 exports besides what PyTorch links to. */
static const struct entry_point entry_points[] = {
    {"cuInit", init},
    {"cuDriverGetVersion", driver_get_version},
    {"cuGetErrorString", get_error_string},
    {"cuGetErrorName", get_error_name},
    {"cuDeviceGet", device_get},
    {"cuDeviceGetAttribute", cudaDeviceGetAttribute},
    {"cuDevicePrimaryCtxGetState", device_primary_ctx_get_state},
    {"cuCtxGetCurrent", ctx_get_current},
    {"cuCtxSetCurrent", nothing},
    {"cuMemGetAllocationGranularity", mem_get_allocation_granularity},
    {"cuMemAddressReserve", mem_address_reserve},
    {"cuMemAddressFree", mem_address_free},
    {"cuMemCreate", mem_create},
    {"cuMemRelease", mem_release},
    {"cuMemMap", mem_map},
    {"cuMemUnmap", mem_unmap},
    {"cuMemSetAccess", mem_set_access},
    {"cuMemGetAddressRange", mem_get_address_range},
    {"cuMemsetD32Async", nothing},
    {"cuStreamWriteValue32", nothing},
    {"cuMemExportToShareableHandle", not_supported},
    {"cuMemImportFromShareableHandle", not_supported},
    {"cuMemRetainAllocationHandle", not_supported},
    {"cuMemGetAllocationPropertiesFromHandle", not_supported},
};

API void *sim_driver_entry_point(const char *name) {
  for (size_t i = 0; i < sizeof entry_points / sizeof *entry_points; i++)
    if (!strcmp(entry_points[i].name, name)) return entry_points[i].function;
  const struct entry_point *further[] = {module_entry_points, foreign_entry_points};
  for (size_t i = 0; i < sizeof further / sizeof *further; i++)
    for (const struct entry_point *one = further[i]; one->name; one++)
      if (!strcmp(one->name, name)) return one->function;
  trace("the driver entry point %s is not simulated", name);
  return not_supported;
}

API status cudaGetDriverEntryPointByVersion(const char *name, void **function, unsigned version UNUSED,
                                            unsigned long long flags UNUSED, int *found) {
  *function = sim_driver_entry_point(name);
  if (found) *found = 0; /* cudaDriverEntryPointSuccess */
  return SUCCESS;
}

API status cudaGetDriverEntryPoint(const char *name, void **function, unsigned long long flags, int *found) {
  return cudaGetDriverEntryPointByVersion(name, function, CUDA_VERSION, flags, found);
}
