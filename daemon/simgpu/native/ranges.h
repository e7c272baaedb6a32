/* Address ranges in ascending order, found by any address inside. The caller locks. */
#ifndef SIM_RANGES_H
#define SIM_RANGES_H

#include <stddef.h>
#include <stdint.h>

struct range {
  uintptr_t start;
  uint64_t bytes;
  unsigned device;
  void *owner;
};

struct ranges {
  struct range *range;
  size_t count, room;
};

/* 0 when there is no memory for it. */
int ranges_add(struct ranges *ranges, struct range range);

/* The range that holds the address, or NULL. */
struct range *ranges_find(const struct ranges *ranges, uintptr_t address);

/* Take out the range that begins there. 0 when there is none. */
int ranges_take(struct ranges *ranges, uintptr_t start, struct range *taken);

#endif
