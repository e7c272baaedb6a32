/* NCCL's communicators and collectives. Nothing is sent: to each rank it is as if all others had sent what it sends.
 *
 * What ranks compare (DistributedDataParallel: the number and shapes of parameters, the order of buckets) they copy from
 * the host, exchange and read back before a kernel runs, so that each finds its own there.
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cuda.h"
#include "meeting.h"

API status cudaMemcpyAsync(void *to, const void *from, size_t bytes, int kind, void *stream);

enum { DEVICE_TO_DEVICE = 3, SYSTEM_ERROR = 2, INVALID_ARGUMENT = 4, VERSION = 22703, MAX_GROUP = 1024 };

struct communicator {
  int ranks, rank;
  unsigned splits;
  uint64_t id; /* the same in all ranks; 0: all of them are in this process */
};

/* Passed by value, so that its size decides where the arguments behind it are. */
struct unique_id {
  char bytes[128];
};

static status opened(struct communicator **communicator, int ranks, int rank, uint64_t id) {
  *communicator = malloc(sizeof **communicator);
  if (!*communicator) return INVALID_ARGUMENT;
  **communicator = (struct communicator){ranks, rank, 0, id};
  return SUCCESS;
}

static uint64_t number_of(const struct unique_id *id) {
  uint64_t number;
  memcpy(&number, id->bytes, sizeof number);
  return number;
}

API status ncclGetVersion(int *version) {
  *version = VERSION;
  return SUCCESS;
}
API const char *ncclGetErrorString(status error) { return error ? "not simulated" : "no error"; }
API const char *ncclGetLastError(void *communicator UNUSED) { return ""; }

API status ncclGetUniqueId(struct unique_id *id) {
  static uint32_t last;
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  uint64_t number = (uint64_t)getpid() << 40 ^ (uint64_t)now.tv_nsec << 8 ^ __atomic_add_fetch(&last, 1, __ATOMIC_RELAXED);
  memset(id, 0, sizeof *id);
  memcpy(id->bytes, &number, sizeof number);
  return SUCCESS;
}
API status ncclCommInitRankConfig(struct communicator **communicator, int ranks, struct unique_id id, int rank,
                                  void *configuration UNUSED) {
  return opened(communicator, ranks, rank, number_of(&id));
}
API status ncclCommInitRank(struct communicator **communicator, int ranks, struct unique_id id, int rank) {
  return opened(communicator, ranks, rank, number_of(&id));
}
API status ncclCommInitRankScalable(struct communicator **communicator, int ranks, int rank, int ids UNUSED,
                                    struct unique_id *id, void *configuration UNUSED) {
  return opened(communicator, ranks, rank, number_of(id));
}
API status ncclCommInitAll(struct communicator **communicators, int ranks, const int *devices UNUSED) {
  for (int rank = 0; rank < ranks; rank++)
    if (opened(&communicators[rank], ranks, rank, 0) != SUCCESS) return INVALID_ARGUMENT;
  return SUCCESS;
}

/* Those of one color, in the order of their keys. */
API status ncclCommSplit(struct communicator *communicator, int color, int key, struct communicator **part,
                         void *configuration UNUSED) {
  *part = NULL;
  if (!communicator->id) return INVALID_ARGUMENT;
  struct words *all = calloc((size_t)communicator->ranks, sizeof *all);
  if (!all) return SYSTEM_ERROR;
  unsigned turn = communicator->splits++;
  int met = meet(communicator->id, turn, communicator->ranks, communicator->rank, (struct words){color, key}, all);
  int ranks = 0, rank = 0;
  for (int each = 0; met && each < communicator->ranks; each++) {
    if (all[each].first != color) continue;
    ranks++;
    rank += all[each].second < key || (all[each].second == key && each < communicator->rank);
  }
  free(all);
  if (!met) return SYSTEM_ERROR;
  uint64_t id = (communicator->id + turn + 1) * 0x9e3779b97f4a7c15ull ^ (uint32_t)color;
  return color < 0 ? SUCCESS : opened(part, ranks, rank, id);
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
