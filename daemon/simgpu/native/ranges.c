/* A sorted array: allocators ask for ascending addresses, so that most insertions are at its end. */
#include "ranges.h"

#include <stdlib.h>
#include <string.h>

/* How many ranges begin at or before the address. */
static size_t until(const struct ranges *ranges, uintptr_t address) {
  size_t low = 0, high = ranges->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (ranges->range[middle].start <= address)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

int ranges_add(struct ranges *ranges, struct range range) {
  if (ranges->count == ranges->room) {
    size_t room = ranges->room ? 2 * ranges->room : 64;
    struct range *grown = realloc(ranges->range, room * sizeof *grown);
    if (!grown) return 0;
    ranges->range = grown;
    ranges->room = room;
  }
  size_t at = until(ranges, range.start);
  memmove(&ranges->range[at + 1], &ranges->range[at], (ranges->count - at) * sizeof range);
  ranges->range[at] = range;
  ranges->count++;
  return 1;
}

struct range *ranges_find(const struct ranges *ranges, uintptr_t address) {
  size_t at = until(ranges, address);
  if (!at) return NULL;
  struct range *found = &ranges->range[at - 1];
  return address - found->start < found->bytes ? found : NULL;
}

int ranges_take(struct ranges *ranges, uintptr_t start, struct range *taken) {
  struct range *found = ranges_find(ranges, start);
  if (!found || found->start != start) return 0;
  *taken = *found;
  size_t at = (size_t)(found - ranges->range);
  memmove(found, found + 1, (ranges->count - at - 1) * sizeof *found);
  ranges->count--;
  return 1;
}
