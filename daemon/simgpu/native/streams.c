/* Streams and events. Work is finished as soon as it is submitted, so that nothing is ever waited for. */
#include <stdlib.h>

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

/* Time is what has been done: a kernel takes a microsecond. So what a job chooses by timing it chooses at every run. */
struct event {
  uint64_t launches;
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
  const struct job *job = world_job(world_of_this_process());
  event->launches = job ? job->launches : 0;
  return SUCCESS;
}
API status cudaEventRecordWithFlags(struct event *event, void *stream, unsigned flags UNUSED) {
  return cudaEventRecord(event, stream);
}
API status cudaEventQuery(struct event *event UNUSED) { return SUCCESS; }
API status cudaEventSynchronize(struct event *event UNUSED) { return SUCCESS; }
API status cudaEventElapsedTime(float *milliseconds, const struct event *from, const struct event *to) {
  uint64_t kernels = to->launches - from->launches;
  *milliseconds = (float)(kernels ? kernels : 1) * 1e-3f; /* nothing takes no time: callers divide by it */
  return SUCCESS;
}
ALIAS(cudaEventElapsedTime_v2, cudaEventElapsedTime);
