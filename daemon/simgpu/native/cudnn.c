/* cuDNN's graphs of operations, and what a convolution's plan takes as its workspace. Nothing is computed.
 *
 * The workspace is a model: a plan on tensor cores works on channels-last tensors, so that it copies every tensor that is
 * not; any other takes none. A second plan without a workspace is offered for when the first one's does not fit.
 */
#include <stdlib.h>

#include "cuda.h"

API status cudaGetDevice(int *ordinal);

enum { FAILED_TO_ALLOCATE = 2, CUDNN_NOT_SUPPORTED = 9 };
enum { TENSOR = 17, MAX_DIMENSIONS = 8, PLANS = 2 };
enum {
  HEURISTIC_RESULTS = 202,
  PLAN_WORKSPACE_SIZE = 402,
  TENSOR_DATA_TYPE = 901,
  TENSOR_DIMENSIONS = 902,
  TENSOR_STRIDES = 903,
  ENGINE_GLOBAL_INDEX = 1301
};
enum { INTEGERS = 3, DESCRIPTORS = 15 }; /* types of an attribute */
enum { FLOAT = 0, COMPUTE_MAJOR = 75, AMPERE = 8 };

/* A tensor, or what is made of tensors: operations, their graph, an engine's configuration, a plan. */
struct descriptor {
  int kind, data_type, dimensions;
  int64_t size[MAX_DIMENSIONS], stride[MAX_DIMENSIONS];
  uint64_t copied; /* bytes of the tensors in it that are copied; of a tensor see copied_bytes */
};

static unsigned size_of(int data_type) {
  static const unsigned char sizes[] = {4, 8, 2, 1, 4, 4, 1, 4, 32, 2, 8, 1, 1, 1};
  return data_type >= 0 && (size_t)data_type < sizeof sizes ? sizes[data_type] : 4;
}

/* Single precision has been computed on tensor cores since TF32. */
static int on_tensor_cores(int data_type) {
  int device, major;
  if (data_type != FLOAT) return size_of(data_type) <= 2;
  return cudaGetDevice(&device) == SUCCESS && cudaDeviceGetAttribute(&major, COMPUTE_MAJOR, device) == SUCCESS &&
         major >= AMPERE;
}

static uint64_t copied_bytes(const struct descriptor *of) {
  if (of->kind != TENSOR) return of->copied;
  if (of->dimensions < 3 || !on_tensor_cores(of->data_type)) return 0;
  int64_t elements = 1, places = 1;
  for (int at = 0; at < of->dimensions; at++) {
    elements *= of->size[at];
    if (at > 1) places *= of->size[at];
  }
  int channels_last = of->stride[1] == 1 || of->size[1] == 1 || places == 1;
  return channels_last ? 0 : (uint64_t)elements * size_of(of->data_type);
}

/* One handle for all: it holds nothing, but none may be NULL. */
API status cudnnCreate(void **handle) {
  static char one;
  *handle = &one;
  return SUCCESS;
}

API status cudnnBackendCreateDescriptor(int kind, struct descriptor **made) {
  *made = calloc(1, sizeof **made);
  if (!*made) return FAILED_TO_ALLOCATE;
  (*made)->kind = kind;
  return SUCCESS;
}
API status cudnnBackendDestroyDescriptor(struct descriptor *descriptor) {
  free(descriptor);
  return SUCCESS;
}

API status cudnnBackendSetAttribute(struct descriptor *of, int name, int type, int64_t count, const void *values) {
  if (!of || !values) return SUCCESS;
  if (type == DESCRIPTORS) {
    struct descriptor *const *parts = values;
    for (int64_t at = 0; at < count; at++)
      if (parts[at]) of->copied += copied_bytes(parts[at]);
  } else if (of->kind == TENSOR && name == TENSOR_DATA_TYPE) {
    of->data_type = *(const int *)values;
  } else if (of->kind == TENSOR && (name == TENSOR_DIMENSIONS || name == TENSOR_STRIDES) && type == INTEGERS) {
    of->dimensions = count < MAX_DIMENSIONS ? (int)count : MAX_DIMENSIONS;
    int64_t *to = name == TENSOR_STRIDES ? of->stride : of->size;
    for (int at = 0; at < of->dimensions; at++) to[at] = ((const int64_t *)values)[at];
  }
  return SUCCESS;
}

API status cudnnBackendGetAttribute(struct descriptor *of, int name, int type UNUSED, int64_t wanted, int64_t *found,
                                    void *values) {
  int64_t count = 0;
  if (of && name == HEURISTIC_RESULTS) {
    struct descriptor **results = values;
    count = !results || wanted > PLANS ? PLANS : wanted;
    for (int at = 0; results && at < count; at++)
      if (results[at]) results[at]->copied = at ? 0 : of->copied;
  } else if (of && values && name == PLAN_WORKSPACE_SIZE) {
    count = 1;
    *(int64_t *)values = (int64_t)of->copied;
  } else if (values && name == ENGINE_GLOBAL_INDEX) {
    count = 1;
    *(int64_t *)values = 0;
  }
  if (found) *found = count;
  return SUCCESS;
}

/* Batch normalization, as far as it is known, takes none. */
API status cudnnGetBatchNormalizationForwardTrainingExWorkspaceSize(
    void *handle UNUSED, int mode UNUSED, int operations UNUSED, void *x UNUSED, void *z UNUSED, void *y UNUSED,
    void *scale UNUSED, void *activation UNUSED, size_t *bytes) {
  *bytes = 0;
  return SUCCESS;
}
API status cudnnGetBatchNormalizationTrainingExReserveSpaceSize(void *handle UNUSED, int mode UNUSED,
                                                                int operations UNUSED, void *activation UNUSED,
                                                                void *x UNUSED, size_t *bytes) {
  *bytes = 0;
  return SUCCESS;
}
API status cudnnGetBatchNormalizationBackwardExWorkspaceSize(
    void *handle UNUSED, int mode UNUSED, int operations UNUSED, void *x UNUSED, void *y UNUSED, void *dy UNUSED,
    void *dz UNUSED, void *dx UNUSED, void *scale UNUSED, void *activation UNUSED, size_t *bytes) {
  *bytes = 0;
  return SUCCESS;
}

/* Recurrent layers keep their weights in a form of cuDNN's own, which is not known. */
API status cudnnSetRNNDescriptor_v8(void *descriptor UNUSED) { return CUDNN_NOT_SUPPORTED; }
API status cudnnSetRNNDescriptor_v6(void *handle UNUSED) { return CUDNN_NOT_SUPPORTED; }
