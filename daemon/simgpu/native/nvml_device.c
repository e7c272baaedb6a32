/* NVML: finding devices, their names and readings. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "device_properties.h"
#include "nvml.h"

static void write_uuid(const struct target *target, char *text, unsigned room) {
  uint8_t bytes[16];
  memcpy(bytes, target->device->uuid, 16);
  if (target->mig) {
    bytes[14] ^= (uint8_t)target->device->mig_generation;
    bytes[15] ^= (uint8_t)target->mig;
  }
  char hexadecimal[33];
  for (int i = 0; i < 16; i++) snprintf(hexadecimal + 2 * i, 3, "%02x", bytes[i]);
  snprintf(text, room, "%s-%.8s-%.4s-%.4s-%.4s-%.12s", target->mig ? "MIG" : "GPU", hexadecimal, hexadecimal + 8,
           hexadecimal + 12, hexadecimal + 16, hexadecimal + 20);
}

static void write_bus_id(unsigned index, char *text, unsigned room) {
  snprintf(text, room, "%08X:%02X:00.0", 0, PCI_BUS(index));
}

API status nvmlDeviceGetCount_v2(unsigned *count) {
  BEGIN();
  *count = nvml_world()->devices;
  return SUCCESS;
}
API status nvmlDeviceGetCount(unsigned *count) { return nvmlDeviceGetCount_v2(count); }

API status nvmlDeviceGetHandleByIndex_v2(unsigned index, handle *device) {
  static struct call *counter;
  struct target target;
  if (index >= MAX_DEVICES) return INVALID_ARGUMENT;
  status begun = begin_for(__func__, &counter, (handle)(uintptr_t)(index + 1), &target);
  if (begun == SUCCESS) *device = make_handle(index, 0);
  return begun;
}
API status nvmlDeviceGetHandleByIndex(unsigned index, handle *device) {
  return nvmlDeviceGetHandleByIndex_v2(index, device);
}

API status nvmlDeviceGetHandleByUUID(const char *uuid, handle *device) {
  BEGIN();
  struct world *world = nvml_world();
  for (unsigned index = 0; index < world->devices; index++)
    for (unsigned mig = 0; mig <= world->device[index].mig_instances; mig++) {
      char text[64];
      write_uuid(&(struct target){&world->device[index], index, mig}, text, sizeof text);
      if (!strcmp(text, uuid)) {
        *device = make_handle(index, mig);
        return SUCCESS;
      }
    }
  return NOT_FOUND;
}

API status nvmlDeviceGetHandleByPciBusId_v2(const char *bus_id, handle *device) {
  BEGIN();
  unsigned domain, bus;
  /* Callers write the domain with four or eight digits. */
  if (sscanf(bus_id, "%x:%x:", &domain, &bus) != 2) return INVALID_ARGUMENT;
  for (unsigned index = 0; index < nvml_world()->devices; index++)
    if (!domain && bus == PCI_BUS(index)) {
      *device = make_handle(index, 0);
      return SUCCESS;
    }
  return NOT_FOUND;
}

API status nvmlDeviceGetIndex(handle device, unsigned *index) {
  BEGIN_FOR(device);
  *index = target.mig ? target.mig - 1 : target.index;
  return SUCCESS;
}
API status nvmlDeviceGetMinorNumber(handle device, unsigned *number) {
  BEGIN_FOR(device);
  *number = target.index;
  return SUCCESS;
}
API status nvmlDeviceGetName(handle device, char *text, unsigned room) {
  BEGIN_FOR(device);
  snprintf(text, room, target.mig ? "%s MIG 1g" : "%s", target.device->name);
  return SUCCESS;
}
API status nvmlDeviceGetUUID(handle device, char *text, unsigned room) {
  BEGIN_FOR(device);
  write_uuid(&target, text, room);
  return SUCCESS;
}

struct pci_info {
  char legacy_bus_id[16];
  unsigned domain, bus, device, device_id, subsystem_id;
  char bus_id[32];
};

API status nvmlDeviceGetPciInfo_v3(handle device, struct pci_info *info) {
  BEGIN_FOR(device);
  memset(info, 0, sizeof *info);
  info->bus = PCI_BUS(target.index);
  info->device_id = 0x233010de;
  snprintf(info->legacy_bus_id, sizeof info->legacy_bus_id, "0000:%02X:00.0", info->bus);
  write_bus_id(target.index, info->bus_id, sizeof info->bus_id);
  return SUCCESS;
}

API status nvmlDeviceGetCudaComputeCapability(handle device, int *major, int *minor) {
  BEGIN_FOR(device);
  *major = (int)target.device->compute_major;
  *minor = (int)target.device->compute_minor;
  return SUCCESS;
}

struct utilization {
  unsigned gpu, memory;
};

/* The driver does not say how busy a device is that is sliced, nor a slice. */
API status nvmlDeviceGetUtilizationRates(handle device, struct utilization *rates) {
  BEGIN_FOR(device);
  if (target.device->mig_instances) return NOT_SUPPORTED;
  rates->gpu = target.device->gpu_percent;
  rates->memory = target.device->memory_percent;
  return SUCCESS;
}

API status nvmlDeviceGetTemperature(handle device, unsigned sensor, unsigned *celsius) {
  BEGIN_FOR(device);
  if (sensor) return INVALID_ARGUMENT;
  if (target.mig) return NOT_SUPPORTED;
  *celsius = target.device->celsius;
  return SUCCESS;
}

struct temperature {
  unsigned version, sensor;
  int celsius;
};

API status nvmlDeviceGetTemperatureV(handle device, struct temperature *temperature) {
  BEGIN_FOR(device);
  if (temperature->version != (sizeof *temperature | 1u << 24)) return ARGUMENT_VERSION_MISMATCH;
  if (target.mig) return NOT_SUPPORTED;
  temperature->celsius = (int)target.device->celsius;
  return SUCCESS;
}

API status nvmlDeviceGetPowerUsage(handle device, unsigned *milliwatts) {
  BEGIN_FOR(device);
  if (target.mig) return NOT_SUPPORTED;
  *milliwatts = target.device->milliwatts;
  return SUCCESS;
}
API status nvmlDeviceGetEnforcedPowerLimit(handle device, unsigned *milliwatts) {
  BEGIN_FOR(device);
  if (target.mig) return NOT_SUPPORTED;
  *milliwatts = 700000;
  return SUCCESS;
}
API status nvmlDeviceGetClockInfo(handle device, unsigned domain, unsigned *megahertz) {
  BEGIN_FOR(device);
  *megahertz = domain == 2 ? 2619 : 1980;
  return SUCCESS;
}
API status nvmlDeviceGetPersistenceMode(handle device, unsigned *enabled) {
  BEGIN_FOR(device);
  *enabled = 1;
  return SUCCESS;
}
API status nvmlDeviceGetFanSpeed(handle device, unsigned *percent UNUSED) {
  BEGIN_FOR(device);
  return NOT_SUPPORTED; /* cooled by the chassis */
}

API status nvmlDeviceGetMigMode(handle device, unsigned *current, unsigned *pending) {
  BEGIN_FOR(device);
  *current = *pending = target.device->mig_instances > 0;
  return SUCCESS;
}
API status nvmlDeviceGetMaxMigDeviceCount(handle device, unsigned *count) {
  BEGIN_FOR(device);
  *count = 7;
  return SUCCESS;
}
API status nvmlDeviceGetMigDeviceHandleByIndex(handle device, unsigned number, handle *instance) {
  BEGIN_FOR(device);
  if (target.mig) return INVALID_ARGUMENT;
  if (number >= target.device->mig_instances) return NOT_FOUND;
  *instance = make_handle(target.index, number + 1);
  return SUCCESS;
}
API status nvmlDeviceIsMigDeviceHandle(handle device, unsigned *is_instance) {
  BEGIN_FOR(device);
  *is_instance = target.mig > 0;
  return SUCCESS;
}
API status nvmlDeviceGetDeviceHandleFromMigDeviceHandle(handle instance, handle *device) {
  BEGIN_FOR(instance);
  if (!target.mig) return INVALID_ARGUMENT;
  *device = make_handle(target.index, 0);
  return SUCCESS;
}
API status nvmlDeviceGetGpuInstanceId(handle device, unsigned *id) {
  BEGIN_FOR(device);
  if (!target.mig) return NOT_SUPPORTED;
  *id = 6 + target.mig;
  return SUCCESS;
}
API status nvmlDeviceGetComputeInstanceId(handle device, unsigned *id) {
  BEGIN_FOR(device);
  if (!target.mig) return NOT_SUPPORTED;
  *id = 0;
  return SUCCESS;
}

/* What PyTorch asks while it looks for links between GPUs: there are none. */
API status nvmlDeviceGetNvLinkRemoteDeviceType(handle device, unsigned link UNUSED, unsigned *type UNUSED) {
  BEGIN_FOR(device);
  return NOT_SUPPORTED;
}
API status nvmlDeviceGetNvLinkRemotePciInfo_v2(handle device, unsigned link UNUSED, void *info UNUSED) {
  BEGIN_FOR(device);
  return NOT_SUPPORTED;
}
API status nvmlDeviceGetGpuFabricInfoV(handle device, void *info UNUSED) {
  BEGIN_FOR(device);
  return NOT_SUPPORTED;
}
