/* Capturing a stream's work into a graph. What is captured is counted, as kernels are, and never run. */
#include <pthread.h>
#include <stdlib.h>

#include "cuda.h"
#include "values.h"

enum { MAX_CAPTURES = 64, CAPTURING = 1, NOT_CAPTURING = 901 };

struct graph {
  unsigned long long id;
  uint64_t kernels;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct {
  void *stream;
  struct graph *graph;
} captures[MAX_CAPTURES];

static uint64_t launches(void) { return world_job(world_of_this_process())->launches; }

/* The place of a stream's capture, or of none for a stream that is not captured; NULL when there is no such place. */
static struct graph **capture_of(void *stream, int wanted) {
  for (int i = 0; i < MAX_CAPTURES; i++)
    if (wanted ? captures[i].graph && captures[i].stream == stream : !captures[i].graph) {
      captures[i].stream = stream;
      return &captures[i].graph;
    }
  return NULL;
}

API status cudaStreamBeginCapture(void *stream, int mode UNUSED) {
  static unsigned long long last;
  struct graph *graph = calloc(1, sizeof *graph);
  pthread_mutex_lock(&lock);
  struct graph **place = !graph || capture_of(stream, 1) ? NULL : capture_of(stream, 0);
  if (place) {
    *graph = (struct graph){++last, launches()};
    *place = graph;
  }
  pthread_mutex_unlock(&lock);
  if (place) return SUCCESS;
  free(graph);
  return failed(INVALID_VALUE);
}

API status cudaStreamEndCapture(void *stream, struct graph **graph) {
  pthread_mutex_lock(&lock);
  struct graph **place = capture_of(stream, 1);
  *graph = place ? *place : NULL;
  if (place) *place = NULL;
  pthread_mutex_unlock(&lock);
  if (!*graph) return failed(NOT_CAPTURING);
  (*graph)->kernels = launches() - (*graph)->kernels;
  return SUCCESS;
}

static void look(void *stream, int *capturing, unsigned long long *id, struct graph **graph) {
  pthread_mutex_lock(&lock);
  struct graph **place = capture_of(stream, 1);
  if (capturing) *capturing = place ? CAPTURING : 0;
  if (id) *id = place ? (*place)->id : 0;
  if (graph) *graph = place ? *place : NULL;
  pthread_mutex_unlock(&lock);
}

API status cudaStreamIsCapturing(void *stream, int *capturing) {
  look(stream, capturing, NULL, NULL);
  return SUCCESS;
}
API status cudaStreamGetCaptureInfo_v3(void *stream, int *capturing, unsigned long long *id, struct graph **graph,
                                       void **dependencies, void **edges, size_t *count) {
  look(stream, capturing, id, graph);
  if (dependencies) *dependencies = NULL;
  if (edges) *edges = NULL;
  if (count) *count = 0;
  return SUCCESS;
}
API status cudaStreamGetCaptureInfo_v2(void *stream, int *capturing, unsigned long long *id, struct graph **graph,
                                       void **dependencies, size_t *count) {
  return cudaStreamGetCaptureInfo_v3(stream, capturing, id, graph, dependencies, NULL, count);
}
/* Since CUDA 13 the bare name is the longest form; before, it was the shortest. */
#if CUDA_MAJOR >= 13
ALIAS(cudaStreamGetCaptureInfo, cudaStreamGetCaptureInfo_v3);
#else
API status cudaStreamGetCaptureInfo(void *stream, int *capturing, unsigned long long *id) {
  look(stream, capturing, id, NULL);
  return SUCCESS;
}
#endif

API status cudaThreadExchangeStreamCaptureMode(int *mode) {
  static __thread int current;
  int before = current;
  current = *mode;
  *mode = before;
  return SUCCESS;
}

API status cudaGraphGetNodes(const struct graph *graph, void **nodes, size_t *count) {
  if (!nodes) *count = graph->kernels;
  for (size_t i = 0; nodes && i < *count; i++) nodes[i] = (void *)(i + 1);
  return SUCCESS;
}
API status cudaGraphInstantiate(struct graph **executable, const struct graph *graph, unsigned long long flags UNUSED) {
  *executable = malloc(sizeof **executable);
  if (!*executable) return failed(OUT_OF_MEMORY);
  **executable = *graph;
  return SUCCESS;
}
ALIAS(cudaGraphInstantiateWithFlags, cudaGraphInstantiate);
API status cudaGraphLaunch(const struct graph *executable, void *stream UNUSED) {
  struct world *world = world_of_this_process();
  __atomic_add_fetch(&world_job(world)->launches, executable->kernels, __ATOMIC_RELAXED);
  sim_kernel_runs();
  return SUCCESS;
}
API status cudaGraphDestroy(struct graph *graph) {
  free(graph);
  return SUCCESS;
}
ALIAS(cudaGraphExecDestroy, cudaGraphDestroy);
