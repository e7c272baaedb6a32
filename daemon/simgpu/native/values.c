/* A short list of pieces that do not overlap, the oldest first: it makes room for a new one. */
#include "values.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* DistributedDataParallel sends 16 bytes for every dimension of every parameter, and reads them back. */
enum { MAX_PIECES = 64, MAX_PIECE_BYTES = 1 << 20, MAX_BYTES = 8 << 20 };

struct piece {
  char *start;
  size_t bytes;
  char *value;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct piece pieces[MAX_PIECES];
static int count;
static size_t held;

static void drop(int at) {
  free(pieces[at].value);
  held -= pieces[at].bytes;
  memmove(&pieces[at], &pieces[at + 1], (size_t)(count - 1 - at) * sizeof *pieces);
  __atomic_store_n(&count, count - 1, __ATOMIC_RELAXED);
}

static void keep(char *start, const char *value, size_t bytes) {
  char *kept = bytes ? malloc(bytes) : NULL;
  if (!kept) return;
  memcpy(kept, value, bytes);
  while (count == MAX_PIECES || (count && held + bytes > MAX_BYTES)) drop(0);
  pieces[count] = (struct piece){start, bytes, kept};
  held += bytes;
  __atomic_store_n(&count, count + 1, __ATOMIC_RELAXED);
}

/* The lock is held. What is left of a piece on both sides stays. */
static void forget(char *start, size_t bytes) {
  for (int at = 0; at < count;) {
    struct piece piece = pieces[at];
    char *end = piece.start + piece.bytes;
    if (piece.start >= start + bytes || end <= start) {
      at++;
      continue;
    }
    char *value = piece.value;
    pieces[at].value = NULL;
    drop(at);
    if (piece.start < start) keep(piece.start, value, (size_t)(start - piece.start));
    if (end > start + bytes) keep(start + bytes, value + (start + bytes - piece.start), (size_t)(end - start) - bytes);
    free(value);
    at = 0; /* to keep may have dropped others */
  }
}

void values_lost(void *start, size_t bytes) {
  if (!__atomic_load_n(&count, __ATOMIC_RELAXED)) return;
  pthread_mutex_lock(&lock);
  forget(start, bytes);
  pthread_mutex_unlock(&lock);
}

void values_from_host(void *to, const void *from, size_t bytes) {
  if (bytes > MAX_PIECE_BYTES) {
    values_lost(to, bytes);
    return;
  }
  pthread_mutex_lock(&lock);
  forget(to, bytes);
  keep(to, from, bytes);
  pthread_mutex_unlock(&lock);
}

void values_set(void *to, int value, size_t bytes) {
  char *set = bytes > MAX_PIECE_BYTES ? NULL : malloc(bytes);
  if (!set) {
    values_lost(to, bytes);
    return;
  }
  memset(set, value, bytes);
  values_from_host(to, set, bytes);
  free(set);
}

void values_copied(void *to, const void *from, size_t bytes) {
  if (!__atomic_load_n(&count, __ATOMIC_RELAXED) || to == from) return;
  pthread_mutex_lock(&lock);
  /* Copied aside first: the two may overlap, and each change moves the pieces. */
  struct piece found[MAX_PIECES];
  int copies = 0;
  for (int at = 0; at < count; at++) {
    char *first = pieces[at].start > (char *)from ? pieces[at].start : (char *)from;
    char *last = pieces[at].start + pieces[at].bytes;
    if (last > (char *)from + bytes) last = (char *)from + bytes;
    if (first >= last) continue;
    size_t length = (size_t)(last - first);
    char *value = malloc(length);
    if (!value) continue;
    memcpy(value, pieces[at].value + (first - pieces[at].start), length);
    found[copies++] = (struct piece){(char *)to + (first - (char *)from), length, value};
  }
  forget(to, bytes);
  for (int at = 0; at < copies; at++) {
    keep(found[at].start, found[at].value, found[at].bytes);
    free(found[at].value);
  }
  pthread_mutex_unlock(&lock);
}

void values_read(void *to, const void *from, size_t bytes) {
  memset(to, 0, bytes);
  if (!__atomic_load_n(&count, __ATOMIC_RELAXED)) return;
  pthread_mutex_lock(&lock);
  for (int at = 0; at < count; at++) {
    char *first = pieces[at].start > (char *)from ? pieces[at].start : (char *)from;
    char *last = pieces[at].start + pieces[at].bytes;
    if (last > (char *)from + bytes) last = (char *)from + bytes;
    if (first < last)
      memcpy((char *)to + (first - (char *)from), pieces[at].value + (first - pieces[at].start), (size_t)(last - first));
  }
  pthread_mutex_unlock(&lock);
}

void sim_kernel_runs(void) {
  if (!__atomic_load_n(&count, __ATOMIC_RELAXED)) return;
  pthread_mutex_lock(&lock);
  while (count) drop(count - 1);
  pthread_mutex_unlock(&lock);
}
