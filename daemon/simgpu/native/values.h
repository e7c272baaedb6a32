/* What is known of the values in device memory that has nothing behind it. */
#ifndef SIM_VALUES_H
#define SIM_VALUES_H

#include <stddef.h>

/* Known until the next kernel, which may write anywhere: what was copied from the host, from device memory whose values
 * are known, or set. Only small amounts are kept: sizes that ranks compare, not tensors. */
void values_from_host(void *to, const void *from, size_t bytes);
void values_copied(void *to, const void *from, size_t bytes);
void values_set(void *to, int value, size_t bytes);
void values_lost(void *start, size_t bytes);

/* What is known there, and zeros in all other places. */
void values_read(void *to, const void *from, size_t bytes);

/* A kernel runs, or a library above the runtime is called. */
__attribute__((visibility("default"))) void sim_kernel_runs(void);

#endif
