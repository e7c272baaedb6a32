/* Finding the world, who lives in it, and charging memory. */
#define _GNU_SOURCE
#include "world.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_once_t opened = PTHREAD_ONCE_INIT;
static struct world *the_world;
static struct job *own_job;

static void prepare_lock(struct world *world) {
  if (world->lock_ready) return;
  pthread_mutexattr_t attributes;
  pthread_mutexattr_init(&attributes);
  pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
  /* A job may be killed while it holds the lock. */
  pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
  pthread_mutex_init(&world->lock, &attributes);
  pthread_mutexattr_destroy(&attributes);
  world->lock_ready = 1;
}

static void open_world(void) {
  const char *path = getenv(WORLD_VARIABLE);
  if (!path || !*path) return;
  int file = open(path, O_RDWR | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status)) {
    fprintf(stderr, "simulated GPU: %s=%s: %s\n", WORLD_VARIABLE, path, strerror(errno));
    if (file >= 0) close(file);
    return;
  }
  void *mapped = MAP_FAILED;
  if ((uint64_t)status.st_size == sizeof(struct world))
    mapped = mmap(NULL, sizeof(struct world), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (mapped == MAP_FAILED || memcmp(mapped, WORLD_MAGIC, 8)) {
    fprintf(stderr, "simulated GPU: %s=%s is not a world of this version\n", WORLD_VARIABLE, path);
  } else {
    the_world = mapped;
    flock(file, LOCK_EX);
    prepare_lock(the_world);
    flock(file, LOCK_UN); /* closing would not do it: the mapping keeps the open file */
  }
  close(file); /* so that the job has no descriptor that it does not know of */
}

struct world *world_of_this_process(void) {
  pthread_once(&opened, open_world);
  return the_world;
}

static void lock(struct world *world) {
  if (pthread_mutex_lock(&world->lock) == EOWNERDEAD) pthread_mutex_consistent(&world->lock);
}

static void unlock(struct world *world) { pthread_mutex_unlock(&world->lock); }

/* When the process began, in clock ticks since boot; 0 when there is none, or only its zombie. */
static uint64_t process_started(uint32_t pid) {
  char path[32], text[1024];
  snprintf(path, sizeof path, "/proc/%u/stat", pid);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t length = read(file, text, sizeof text - 1);
  close(file);
  if (length <= 0) return 0;
  text[length] = 0;
  char *field = strrchr(text, ')'); /* the name before it may hold anything */
  if (!field || field[1] != ' ' || field[2] == 'Z' || field[2] == 'X') return 0;
  unsigned long long started = 0;
  for (int number = 2; field && number < 22; number++) field = strchr(field + 1, ' ');
  if (field) sscanf(field, " %llu", &started);
  return started;
}

int job_alive(struct job *job) {
  if (!job->pid || job->ended) return 0;
  if (job->pid == (uint32_t)getpid() || process_started(job->pid) == job->started) return 1;
  job->ended = 1;
  return 0;
}

/* The lock is held. NULL when more processes live than the world has places for. */
static struct job *claim(struct world *world) {
  uint32_t pid = (uint32_t)getpid();
  if (own_job && own_job->pid == pid) return own_job;
  struct job *place = NULL;
  /* A place never used before one of the dead, whose figures a test may still want to read. */
  for (int i = 0; i < MAX_JOBS && !place; i++)
    if (!world->job[i].pid) place = &world->job[i];
  for (int i = 0; i < MAX_JOBS && !place; i++)
    if (!job_alive(&world->job[i])) place = &world->job[i];
  if (!place) {
    fprintf(stderr, "simulated GPU: more than %d processes\n", MAX_JOBS);
    return NULL;
  }
  /* What this process did before an exec, or one of the same pid before it, is over. */
  for (int i = 0; i < MAX_JOBS; i++)
    if (world->job[i].pid == pid) world->job[i].ended = 1;
  memset(place, 0, sizeof *place);
  place->started = process_started(pid);
  place->pid = pid;
  return own_job = place;
}

struct job *world_job(struct world *world) {
  (void)world;
  return own_job && own_job->pid == (uint32_t)getpid() ? own_job : NULL;
}

struct usage *world_usage(struct world *world, unsigned device) {
  struct job *job = world_job(world);
  return job ? &job->usage[device] : NULL;
}

uint64_t world_taken(struct world *world, unsigned device) {
  uint64_t bytes = 0;
  const struct device *here = &world->device[device];
  for (uint32_t i = 0; i < here->others; i++)
    if (here->other[i].pid) bytes += here->other[i].bytes;
  for (int i = 0; i < MAX_JOBS && world->job[i].pid; i++) {
    const struct usage *usage = &world->job[i].usage[device];
    if (usage->active && job_alive(&world->job[i])) bytes += usage->context + usage->used;
  }
  return bytes;
}

static int enter(struct world *world, unsigned device) {
  struct job *job = claim(world);
  if (!job) return 0;
  struct usage *usage = &job->usage[device];
  if (usage->active) return 1;
  if (world_taken(world, device) + world->context_bytes > world->device[device].capacity) return 0;
  usage->context = world->context_bytes;
  usage->active = 1;
  return 1;
}

int world_enter(struct world *world, unsigned device) {
  lock(world);
  int entered = enter(world, device);
  unlock(world);
  return entered;
}

int world_charge(struct world *world, unsigned device, uint64_t bytes) {
  lock(world);
  int fits = enter(world, device);
  if (fits) {
    struct usage *usage = &own_job->usage[device];
    fits = world_taken(world, device) + bytes <= world->device[device].capacity;
    if (fits) {
      usage->used += bytes;
      if (usage->used > usage->peak) usage->peak = usage->used;
    } else {
      usage->ooms++;
    }
  }
  unlock(world);
  return fits;
}

void world_uncharge(struct world *world, unsigned device, uint64_t bytes) {
  lock(world);
  struct usage *usage = world_usage(world, device);
  /* After a fork the child frees what only its parent was charged for. */
  if (usage) usage->used -= bytes < usage->used ? bytes : usage->used;
  unlock(world);
}
