/* Streams and events. Work is finished as soon as it is submitted, so that nothing is ever waited for. */
#include <stdlib.h>
#include <time.h>

#include "cuda.h"

API status cudaStreamCreateWithPriority(void **stream, unsigned flags UNUSED, int priority UNUSED) {
  *stream = malloc(16);
  return *stream ? SUCCESS : failed(OUT_OF_MEMORY);
}
API status cudaStreamCreateWithFlags(void **stream, unsigned flags) {
  return cudaStreamCreateWithPriority(stream, flags, 0);
}
API status cudaStreamCreate(void **stream) { return cudaStreamCreateWithPriority(stream, 0, 0); }
API status cudaStreamDestroy(void *stream) {
  free(stream);
  return SUCCESS;
}
API status cudaStreamQuery(void *stream UNUSED) { return SUCCESS; }
API status cudaStreamSynchronize(void *stream UNUSED) { return SUCCESS; }
API status cudaStreamWaitEvent(void *stream UNUSED, void *event UNUSED, unsigned flags UNUSED) { return SUCCESS; }
API status cudaStreamGetPriority(void *stream UNUSED, int *priority) {
  *priority = 0;
  return SUCCESS;
}
API status cudaLaunchHostFunc(void *stream UNUSED, void (*function)(void *), void *argument) {
  function(argument);
  return SUCCESS;
}
API status cudaStreamAddCallback(void *stream, void (*callback)(void *, status, void *), void *argument,
                                 unsigned flags UNUSED) {
  callback(stream, SUCCESS, argument);
  return SUCCESS;
}

struct event {
  double recorded_milliseconds;
};

API status cudaEventCreateWithFlags(struct event **event, unsigned flags UNUSED) {
  *event = calloc(1, sizeof **event);
  return *event ? SUCCESS : failed(OUT_OF_MEMORY);
}
API status cudaEventCreate(struct event **event) { return cudaEventCreateWithFlags(event, 0); }
API status cudaEventDestroy(struct event *event) {
  free(event);
  return SUCCESS;
}
API status cudaEventRecord(struct event *event, void *stream UNUSED) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  event->recorded_milliseconds = (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
  return SUCCESS;
}
API status cudaEventRecordWithFlags(struct event *event, void *stream, unsigned flags UNUSED) {
  return cudaEventRecord(event, stream);
}
API status cudaEventQuery(struct event *event UNUSED) { return SUCCESS; }
API status cudaEventSynchronize(struct event *event UNUSED) { return SUCCESS; }
API status cudaEventElapsedTime(float *milliseconds, const struct event *from, const struct event *to) {
  *milliseconds = (float)(to->recorded_milliseconds - from->recorded_milliseconds);
  return SUCCESS;
}
ALIAS(cudaEventElapsedTime_v2, cudaEventElapsedTime);
