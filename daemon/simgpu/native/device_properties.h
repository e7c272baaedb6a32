/* The layout of cudaDeviceProp in CUDA 12 and 13, and what follows from a device's compute capability.
 *
 * CUDA's own names are kept: PyTorch reads these fields by their offsets.
 */
#ifndef SIM_DEVICE_PROPERTIES_H
#define SIM_DEVICE_PROPERTIES_H

#include <stddef.h>

enum { MAX_THREADS = 1024, SHARED_PER_BLOCK = 49152, L2_BYTES = 50 << 20 };

/* Of one multiprocessor, as the CUDA programming guide's table of compute capabilities has it. */
struct limits {
  int shared_opt_in, shared, threads, blocks;
};

static inline struct limits limits_of(unsigned major, unsigned minor) {
  if (major == 7) return minor == 5 ? (struct limits){65536, 65536, 1024, 16} : (struct limits){98304, 98304, 2048, 32};
  if (major == 8 && !minor) return (struct limits){166912, 167936, 2048, 32};
  if (major == 8) return (struct limits){101376, 102400, 1536, minor == 9 ? 24 : 16};
  if (major == 12) return (struct limits){101376, 102400, 1536, 24};
  return (struct limits){232448, 233472, 2048, 32};
}

/* Device 0 is not bus 0, as on real machines, so that a mix-up of the two shows. */
#define PCI_BUS(number) ((number) + 16u)

struct device_properties {
  char name[256]; char uuid[16]; char luid[8]; unsigned luidDeviceNodeMask;
  size_t totalGlobalMem, sharedMemPerBlock; int regsPerBlock, warpSize; size_t memPitch;
  int maxThreadsPerBlock, maxThreadsDim[3], maxGridSize[3];
#if CUDA_MAJOR == 12
  int clockRate;
#endif
  size_t totalConstMem; int major, minor; size_t textureAlignment, texturePitchAlignment;
#if CUDA_MAJOR == 12
  int deviceOverlap;
#endif
  int multiProcessorCount;
#if CUDA_MAJOR == 12
  int kernelExecTimeoutEnabled;
#endif
  int integrated, canMapHostMemory;
#if CUDA_MAJOR == 12
  int computeMode;
#endif
  int maxTexture1D, maxTexture1DMipmap;
#if CUDA_MAJOR == 12
  int maxTexture1DLinear;
#endif
  int maxTexture2D[2], maxTexture2DMipmap[2], maxTexture2DLinear[3], maxTexture2DGather[2], maxTexture3D[3],
      maxTexture3DAlt[3], maxTextureCubemap, maxTexture1DLayered[2], maxTexture2DLayered[3],
      maxTextureCubemapLayered[2], maxSurface1D, maxSurface2D[2], maxSurface3D[3], maxSurface1DLayered[2],
      maxSurface2DLayered[3], maxSurfaceCubemap, maxSurfaceCubemapLayered[2];
  size_t surfaceAlignment;
  int concurrentKernels, ECCEnabled, pciBusID, pciDeviceID, pciDomainID, tccDriver, asyncEngineCount, unifiedAddressing;
#if CUDA_MAJOR == 12
  int memoryClockRate;
#endif
  int memoryBusWidth, l2CacheSize, persistingL2CacheMaxSize, maxThreadsPerMultiProcessor, streamPrioritiesSupported,
      globalL1CacheSupported, localL1CacheSupported;
  size_t sharedMemPerMultiprocessor;
  int regsPerMultiprocessor, managedMemory, isMultiGpuBoard, multiGpuBoardGroupID, hostNativeAtomicSupported;
#if CUDA_MAJOR == 12
  int singleToDoublePrecisionPerfRatio;
#endif
  int pageableMemoryAccess, concurrentManagedAccess, computePreemptionSupported, canUseHostPointerForRegisteredMem,
      cooperativeLaunch;
#if CUDA_MAJOR == 12
  int cooperativeMultiDeviceLaunch;
#endif
  size_t sharedMemPerBlockOptin;
  int pageableMemoryAccessUsesHostPageTables, directManagedMemAccessFromHost, maxBlocksPerMultiProcessor,
      accessPolicyMaxWindowSize;
  size_t reservedSharedMemPerBlock;
  int hostRegisterSupported, sparseCudaArraySupported, hostRegisterReadOnlySupported,
      timelineSemaphoreInteropSupported, memoryPoolsSupported, gpuDirectRDMASupported;
  unsigned gpuDirectRDMAFlushWritesOptions; int gpuDirectRDMAWritesOrdering;
  unsigned memoryPoolSupportedHandleTypes; int deferredMappingCudaArraySupported, ipcEventSupported, clusterLaunch,
      unifiedFunctionPointers;
#if CUDA_MAJOR == 12
  int reserved2[2], reserved1[1], reserved[60];
#else
  int deviceNumaConfig, deviceNumaId, mpsEnabled, hostNumaId; unsigned gpuPciDeviceID, gpuPciSubsystemID;
  int hostNumaMultinodeIpcSupported, reserved[56];
#endif
};

#endif
