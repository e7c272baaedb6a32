/* Ranks of one communicator tell one another a few words. */
#ifndef SIM_MEETING_H
#define SIM_MEETING_H

#include <stdint.h>

struct words {
  int64_t first, second;
};

/* Waits until all ranks have come to this turn of the communicator; `all` gets each rank's words. 0 when one stays away
 * for ten minutes, which is NCCL's own patience, or when there is no place to meet. */
int meet(uint64_t communicator, unsigned turn, int ranks, int rank, struct words words, struct words *all);

#endif
