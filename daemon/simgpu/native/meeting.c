/* A meeting is a file beside the world's, mapped by all who come; the last to leave removes it. */
#define _GNU_SOURCE
#include "meeting.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "cuda.h"

enum { PATIENCE_SECONDS = 600, LOOK_NANOSECONDS = 500000 };

struct place {
  struct words words;
  uint32_t taken;
};

struct table {
  uint32_t left;
  struct place place[];
};

static int all_came(struct table *table, int ranks) {
  for (int rank = 0; rank < ranks; rank++)
    if (!__atomic_load_n(&table->place[rank].taken, __ATOMIC_ACQUIRE)) return 0;
  return 1;
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec;
}

int meet(uint64_t communicator, unsigned turn, int ranks, int rank, struct words words, struct words *all) {
  char path[PATH_MAX];
  size_t bytes = sizeof(struct table) + (size_t)ranks * sizeof(struct place);
  const char *world = getenv(WORLD_VARIABLE);
  if (!world) return 0;
  snprintf(path, sizeof path, "%s.meeting-%016llx-%u", world, (unsigned long long)communicator, turn);
  int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return 0;
  struct table *table = MAP_FAILED;
  if (!ftruncate(file, (off_t)bytes)) table = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (table == MAP_FAILED) return 0;
  table->place[rank].words = words;
  __atomic_store_n(&table->place[rank].taken, 1, __ATOMIC_RELEASE);
  int64_t until = now() + PATIENCE_SECONDS;
  while (!all_came(table, ranks) && now() < until) nanosleep(&(struct timespec){0, LOOK_NANOSECONDS}, NULL);
  int met = all_came(table, ranks);
  for (int each = 0; met && each < ranks; each++) all[each] = table->place[each].words;
  if (__atomic_add_fetch(&table->left, 1, __ATOMIC_ACQ_REL) == (uint32_t)ranks) unlink(path);
  munmap(table, bytes);
  return met;
}
