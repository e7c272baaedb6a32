/* NCCL's communicators and collectives. Nothing is sent: to each rank it is as if all others had sent what it sends.
 *
 * What ranks compare (DistributedDataParallel: the number and shapes of parameters, the order of buckets) they copy from
 * the host, exchange and read back before a kernel runs, so that each finds its own there.
 */
#include <stdlib.h>
#include <string.h>

#include "cuda.h"

API status cudaMemcpyAsync(void *to, const void *from, size_t bytes, int kind, void *stream);

enum { DEVICE_TO_DEVICE = 3, INVALID_ARGUMENT = 4, VERSION = 22703, MAX_GROUP = 1024 };

struct communicator {
  int ranks, rank;
};

/* Passed by value, so that its size decides where the arguments behind it are. */
struct unique_id {
  char bytes[128];
};

static status opened(struct communicator **communicator, int ranks, int rank) {
  *communicator = malloc(sizeof **communicator);
  if (!*communicator) return INVALID_ARGUMENT;
  **communicator = (struct communicator){ranks, rank};
  return SUCCESS;
}

API status ncclGetVersion(int *version) {
  *version = VERSION;
  return SUCCESS;
}
API const char *ncclGetErrorString(status error) { return error ? "not simulated" : "no error"; }
API const char *ncclGetLastError(void *communicator UNUSED) { return ""; }

API status ncclGetUniqueId(struct unique_id *id) {
  memset(id, 7, sizeof *id);
  return SUCCESS;
}
API status ncclCommInitRankConfig(struct communicator **communicator, int ranks, struct unique_id id UNUSED, int rank,
                                  void *configuration UNUSED) {
  return opened(communicator, ranks, rank);
}
API status ncclCommInitRank(struct communicator **communicator, int ranks, struct unique_id id UNUSED, int rank) {
  return opened(communicator, ranks, rank);
}
API status ncclCommInitRankScalable(struct communicator **communicator, int ranks, int rank, int ids UNUSED,
                                    struct unique_id *id UNUSED, void *configuration UNUSED) {
  return opened(communicator, ranks, rank);
}
/* The ranks of a split know one another by what they have agreed on among themselves; NCCL would ask them all. */
API status ncclCommSplit(struct communicator *communicator, int color, int key UNUSED, struct communicator **part,
                         void *configuration UNUSED) {
  *part = NULL;
  return color < 0 ? SUCCESS : opened(part, communicator->ranks, communicator->rank);
}
API status ncclCommDestroy(struct communicator *communicator) {
  free(communicator);
  return SUCCESS;
}
ALIAS(ncclCommAbort, ncclCommDestroy);
API status ncclCommFinalize(struct communicator *communicator UNUSED) { return SUCCESS; }
API status ncclCommGetAsyncError(struct communicator *communicator UNUSED, status *error) {
  *error = SUCCESS;
  return SUCCESS;
}
API status ncclCommCount(const struct communicator *communicator, int *count) {
  *count = communicator->ranks;
  return SUCCESS;
}
API status ncclCommUserRank(const struct communicator *communicator, int *rank) {
  *rank = communicator->rank;
  return SUCCESS;
}

static size_t size_of(int type) {
  static const unsigned char sizes[] = {1, 1, 4, 4, 8, 8, 2, 4, 8, 2, 1, 1};
  return type >= 0 && (size_t)type < sizeof sizes ? sizes[type] : 0;
}

static status copied(void *to, const void *from, size_t bytes, void *stream) {
  return to == from ? SUCCESS : cudaMemcpyAsync(to, from, bytes, DEVICE_TO_DEVICE, stream);
}

API status ncclAllGather(const void *from, void *to, size_t count, int type, struct communicator *communicator,
                         void *stream) {
  size_t bytes = count * size_of(type);
  for (int rank = 0; rank < communicator->ranks; rank++) copied((char *)to + (size_t)rank * bytes, from, bytes, stream);
  return SUCCESS;
}
API status ncclReduceScatter(const void *from, void *to, size_t count, int type, int operation UNUSED,
                             struct communicator *communicator, void *stream) {
  size_t bytes = count * size_of(type);
  return copied(to, (const char *)from + (size_t)communicator->rank * bytes, bytes, stream);
}
API status ncclAllReduce(const void *from, void *to, size_t count, int type, int operation UNUSED,
                         struct communicator *communicator UNUSED, void *stream) {
  return copied(to, from, count * size_of(type), stream);
}
API status ncclReduce(const void *from, void *to, size_t count, int type, int operation UNUSED, int root,
                      struct communicator *communicator, void *stream) {
  return communicator->rank == root ? copied(to, from, count * size_of(type), stream) : SUCCESS;
}

/* PyTorch 2.15 gathers a list of tensors by a group of broadcasts, one of each rank. What this rank sends in the group is
 * what it finds in the others' places. */
static __thread struct {
  int depth, waiting;
  const void *own;
  size_t own_bytes;
  struct {
    void *to;
    size_t bytes;
  } place[MAX_GROUP];
} group;

API status ncclGroupStart(void) {
  if (!group.depth++) group.own = NULL, group.waiting = 0;
  return SUCCESS;
}
API status ncclGroupEnd(void) {
  if (--group.depth || !group.own) return SUCCESS;
  for (int at = 0; at < group.waiting; at++)
    if (group.place[at].bytes == group.own_bytes) copied(group.place[at].to, group.own, group.own_bytes, NULL);
  return SUCCESS;
}

API status ncclBroadcast(const void *from, void *to, size_t count, int type, int root, struct communicator *communicator,
                         void *stream) {
  size_t bytes = count * size_of(type);
  if (communicator->rank == root) {
    group.own = from;
    group.own_bytes = bytes;
    return copied(to, from, bytes, stream);
  }
  if (group.depth && group.waiting < MAX_GROUP) {
    group.place[group.waiting].to = to;
    group.place[group.waiting++].bytes = bytes;
  }
  return SUCCESS;
}
