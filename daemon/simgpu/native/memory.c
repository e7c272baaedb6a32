/* Memory of the device and of the host: cudaMalloc, the stream-ordered calls, copies. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "cuda.h"
#include "ranges.h"
#include "values.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct ranges allocated, pinned;

enum { HOST_POINTER = 1, DEVICE_POINTER = 2 };
enum { HOST_TO_DEVICE = 1, DEVICE_TO_HOST = 2, DEVICE_TO_DEVICE = 3, BY_THE_POINTERS = 4 };

static int backed(void) { return (int)world_of_this_process()->backed; }

API status cudaMemGetInfo(size_t *free_bytes, size_t *total) {
  struct world *world = world_of_this_process();
  if (!visible_devices()) return failed(NO_DEVICE);
  unsigned device = physical_device(current_device());
  if (!world_enter(world, device)) return failed(OUT_OF_MEMORY);
  uint64_t taken = world_taken(world, device), capacity = world->device[device].capacity;
  *total = capacity;
  *free_bytes = taken < capacity ? capacity - taken : 0;
  return SUCCESS;
}

API status cudaMalloc(void **pointer, size_t bytes) {
  struct world *world = world_of_this_process();
  *pointer = NULL;
  if (!visible_devices()) return failed(NO_DEVICE);
  if (!bytes) return SUCCESS;
  unsigned device = physical_device(current_device());
  uint64_t charged = round_up(bytes);
  if (charged < bytes || !world_charge(world, device, charged)) return failed(OUT_OF_MEMORY);
  void *start = reserve_addresses(charged);
  pthread_mutex_lock(&lock);
  int kept = start && ranges_add(&allocated, (struct range){(uintptr_t)start, charged, device, NULL});
  pthread_mutex_unlock(&lock);
  if (!kept) {
    if (start) release_addresses(start, charged);
    world_uncharge(world, device, charged);
    return failed(OUT_OF_MEMORY);
  }
  world_usage(world, device)->mallocs++;
  trace("cudaMalloc(%zu) on device %u: %p", bytes, device, start);
  *pointer = start;
  return SUCCESS;
}

API status cudaFree(void *pointer) {
  if (!pointer) return SUCCESS;
  struct range taken;
  pthread_mutex_lock(&lock);
  int known = ranges_take(&allocated, (uintptr_t)pointer, &taken);
  pthread_mutex_unlock(&lock);
  if (!known) return failed(INVALID_VALUE);
  release_addresses(pointer, taken.bytes);
  values_lost(pointer, taken.bytes);
  struct world *world = world_of_this_process();
  world_uncharge(world, taken.device, taken.bytes);
  struct usage *usage = world_usage(world, taken.device);
  if (usage) usage->frees++;
  trace("cudaFree(%p)", pointer);
  return SUCCESS;
}

int device_pointer(uintptr_t address, uintptr_t *start, uint64_t *bytes, unsigned *device) {
  pthread_mutex_lock(&lock);
  const struct range *found = ranges_find(&allocated, address);
  if (found) {
    *start = found->start;
    *bytes = found->bytes;
    *device = found->device;
  }
  pthread_mutex_unlock(&lock);
  return found != NULL;
}

/* Freed in the order of the stream, and there is nothing that a stream would wait for. */
API status cudaMallocAsync(void **pointer, size_t bytes, void *stream UNUSED) { return cudaMalloc(pointer, bytes); }
API status cudaFreeAsync(void *pointer, void *stream UNUSED) { return cudaFree(pointer); }
API status cudaMallocManaged(void **pointer, size_t bytes, unsigned flags UNUSED) { return cudaMalloc(pointer, bytes); }

API status cudaHostRegister(void *pointer, size_t bytes, unsigned flags UNUSED) {
  pthread_mutex_lock(&lock);
  int kept = ranges_add(&pinned, (struct range){(uintptr_t)pointer, bytes, 0, NULL});
  pthread_mutex_unlock(&lock);
  return kept ? SUCCESS : failed(OUT_OF_MEMORY);
}

API status cudaHostUnregister(void *pointer) {
  struct range taken;
  pthread_mutex_lock(&lock);
  int known = ranges_take(&pinned, (uintptr_t)pointer, &taken);
  pthread_mutex_unlock(&lock);
  return known ? SUCCESS : failed(INVALID_VALUE);
}

API status cudaHostAlloc(void **pointer, size_t bytes, unsigned flags) {
  *pointer = NULL;
  if (!bytes) return SUCCESS;
  if (posix_memalign(pointer, 4096, bytes)) return failed(OUT_OF_MEMORY);
  return cudaHostRegister(*pointer, bytes, flags);
}

API status cudaMallocHost(void **pointer, size_t bytes) { return cudaHostAlloc(pointer, bytes, 0); }

API status cudaFreeHost(void *pointer) {
  if (!pointer) return SUCCESS;
  status result = cudaHostUnregister(pointer);
  if (result == SUCCESS) free(pointer);
  return result;
}

API status cudaHostGetDevicePointer(void **device, void *host, unsigned flags UNUSED) {
  *device = host;
  return SUCCESS;
}

struct pointer_attributes {
  int type, device;
  void *device_pointer, *host_pointer;
  long reserved[8];
};

static int ordinal_of(unsigned device) {
  for (int ordinal = 0; ordinal < visible_devices(); ordinal++)
    if (physical_device(ordinal) == device) return ordinal;
  return 0;
}

API status cudaPointerGetAttributes(struct pointer_attributes *attributes, const void *pointer) {
  uintptr_t start;
  uint64_t bytes;
  unsigned device;
  /* The last field has come and gone between releases of CUDA, so it is left as it is. */
  memset(attributes, 0, offsetof(struct pointer_attributes, reserved));
  if (device_pointer((uintptr_t)pointer, &start, &bytes, &device)) {
    attributes->type = DEVICE_POINTER;
    attributes->device = ordinal_of(device);
    attributes->device_pointer = (void *)pointer;
    return SUCCESS;
  }
  pthread_mutex_lock(&lock);
  if (ranges_find(&pinned, (uintptr_t)pointer)) {
    attributes->type = HOST_POINTER;
    attributes->device_pointer = (void *)pointer;
  }
  pthread_mutex_unlock(&lock);
  attributes->host_pointer = (void *)pointer;
  return SUCCESS;
}

static int on_device(const void *pointer) {
  uintptr_t start;
  uint64_t bytes;
  unsigned device;
  return device_pointer((uintptr_t)pointer, &start, &bytes, &device) || mapped_pointer((uintptr_t)pointer);
}

/* Without backing, what comes from the device is zeros, unless its values are still known. */
API status cudaMemcpy(void *to, const void *from, size_t bytes, int kind) {
  if (!bytes) return SUCCESS;
  if (kind == BY_THE_POINTERS) kind = on_device(to) ? on_device(from) ? DEVICE_TO_DEVICE : HOST_TO_DEVICE
                                      : on_device(from) ? DEVICE_TO_HOST : 0;
  if (backed() || !kind)
    memmove(to, from, bytes);
  else if (kind == HOST_TO_DEVICE)
    values_from_host(to, from, bytes);
  else if (kind == DEVICE_TO_DEVICE)
    values_copied(to, from, bytes);
  else
    values_read(to, from, bytes);
  return SUCCESS;
}
API status cudaMemcpyAsync(void *to, const void *from, size_t bytes, int kind, void *stream UNUSED) {
  return cudaMemcpy(to, from, bytes, kind);
}
API status cudaMemcpyPeerAsync(void *to, int to_device UNUSED, const void *from, int from_device UNUSED, size_t bytes,
                               void *stream UNUSED) {
  return cudaMemcpy(to, from, bytes, DEVICE_TO_DEVICE);
}
API status cudaMemcpy2DAsync(void *to, size_t to_pitch, const void *from, size_t from_pitch, size_t width, size_t height,
                             int kind, void *stream UNUSED) {
  for (size_t row = 0; row < height; row++)
    cudaMemcpy((char *)to + row * to_pitch, (const char *)from + row * from_pitch, width, kind);
  return SUCCESS;
}
API status cudaMemset(void *to, int value, size_t bytes) {
  if (backed())
    memset(to, value, bytes);
  else
    values_set(to, value, bytes);
  return SUCCESS;
}
API status cudaMemsetAsync(void *to, int value, size_t bytes, void *stream UNUSED) { return cudaMemset(to, value, bytes); }

/* Pools of the stream-ordered allocator: one a device, which gives back at once. */
API status cudaDeviceGetDefaultMemPool(void **pool, int ordinal) {
  if (ordinal < 0 || ordinal >= visible_devices()) return failed(INVALID_DEVICE);
  *pool = (void *)(uintptr_t)(0x1000 + physical_device(ordinal));
  return SUCCESS;
}
API status cudaMemPoolSetAttribute(void *pool UNUSED, int attribute UNUSED, void *value UNUSED) { return SUCCESS; }
API status cudaMemPoolGetAttribute(void *pool, int attribute UNUSED, void *value) {
  const struct usage *usage = world_usage(world_of_this_process(), (unsigned)((uintptr_t)pool - 0x1000));
  *(uint64_t *)value = usage ? usage->used : 0;
  return SUCCESS;
}
API status cudaMemPoolSetAccess(void *pool UNUSED, const void *accesses UNUSED, size_t count UNUSED) { return SUCCESS; }
API status cudaMemPoolTrimTo(void *pool UNUSED, size_t bytes UNUSED) { return SUCCESS; }
