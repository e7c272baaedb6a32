/* Address space of the devices: one stretch of it, handed out from its low end, as a driver does.
 *
 * Of free blocks of one size PyTorch's allocator takes the lowest, so that a job's peak would depend on where the system
 * happens to map each piece.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "cuda.h"

enum { NOTHING = PROT_NONE, FLAGS = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE };

struct hole {
  char *start;
  size_t bytes;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
/* Ascending, and no two touch. */
static struct hole *holes;
static size_t count, room;
static char *low, *high;

static int insert(size_t at, struct hole hole) {
  if (count == room) {
    size_t wanted = room ? 2 * room : 64;
    struct hole *grown = realloc(holes, wanted * sizeof *grown);
    if (!grown) return 0;
    holes = grown;
    room = wanted;
  }
  memmove(&holes[at + 1], &holes[at], (count - at) * sizeof hole);
  holes[at] = hole;
  count++;
  return 1;
}

static void take(size_t at) {
  count--;
  memmove(&holes[at], &holes[at + 1], (count - at) * sizeof *holes);
}

/* As much as the system gives: an expandable segment alone reserves more than its device has. */
static void open_stretch(void) {
  for (size_t bytes = 64ul << 40; bytes >= 1ul << 30 && !low; bytes /= 4) {
    char *got = mmap(NULL, bytes, NOTHING, FLAGS, -1, 0);
    if (got == MAP_FAILED) continue;
    char *start = (char *)round_up((uintptr_t)got);
    if (!insert(0, (struct hole){start, bytes - GRANULE})) return;
    low = start;
    high = start + bytes - GRANULE;
  }
}

void *reserve_addresses(uint64_t bytes) {
  char *start = NULL;
  pthread_mutex_lock(&lock);
  if (!low) open_stretch();
  for (size_t at = 0; at < count && !start; at++) {
    if (holes[at].bytes < bytes) continue;
    start = holes[at].start;
    holes[at].start += bytes;
    holes[at].bytes -= bytes;
    if (!holes[at].bytes) take(at);
  }
  pthread_mutex_unlock(&lock);
  if (start && world_of_this_process()->backed && mprotect(start, bytes, PROT_READ | PROT_WRITE)) {
    release_addresses(start, bytes);
    return NULL;
  }
  return start;
}

void release_addresses(void *released, uint64_t bytes) {
  char *start = released;
  if (start < low || start >= high) return;
  /* Mapped anew: whoever gets it next finds zeros. */
  if (world_of_this_process()->backed) mmap(start, bytes, NOTHING, FLAGS | MAP_FIXED, -1, 0);
  pthread_mutex_lock(&lock);
  size_t at = 0;
  while (at < count && holes[at].start < start) at++;
  int before = at && holes[at - 1].start + holes[at - 1].bytes == start;
  int behind = at < count && start + bytes == holes[at].start;
  if (before) {
    holes[at - 1].bytes += bytes;
    if (behind) {
      holes[at - 1].bytes += holes[at].bytes;
      take(at);
    }
  } else if (behind) {
    holes[at].start = start;
    holes[at].bytes += bytes;
  } else {
    insert(at, (struct hole){start, bytes});
  }
  pthread_mutex_unlock(&lock);
}
