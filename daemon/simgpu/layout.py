"""The shared file of a simulated machine, field for field as ``native/world.h`` has it."""

from __future__ import annotations

import ctypes

MAGIC = b"vramsim\x01"
VARIABLE = "VRAMSCOPE_SIM_WORLD"
MAX_DEVICES, MAX_OTHERS, MAX_JOBS, MAX_FAULTS, MAX_CALLS, MAX_MIG = 16, 256, 256, 32, 128, 7
COMPUTE, GRAPHICS = 1, 2

_u8, _u32, _i32, _u64 = ctypes.c_uint8, ctypes.c_uint32, ctypes.c_int32, ctypes.c_uint64


class Other(ctypes.Structure):
    _fields_ = (("pid", _u32), ("kind", _u32), ("mig", _u32), ("padding", _u32), ("bytes", _u64))


class Device(ctypes.Structure):
    _fields_ = (
        ("uuid", _u8 * 16),
        ("name", ctypes.c_char * 96),
        ("capacity", _u64),
        ("driver_reserved", _u64),
        ("gpu_percent", _u32),
        ("memory_percent", _u32),
        ("celsius", _u32),
        ("milliwatts", _u32),
        ("unified", _u32),
        ("processes_hidden", _u32),
        ("process_bytes_unknown", _u32),
        ("mig_instances", _u32),
        ("mig_generation", _u32),
        ("compute_major", _u32),
        ("compute_minor", _u32),
        ("multiprocessors", _u32),
        ("others", _u32),
        ("other", Other * MAX_OTHERS),
    )


class Usage(ctypes.Structure):
    _fields_ = (
        ("active", _u64),
        ("context", _u64),
        ("used", _u64),
        ("peak", _u64),
        ("mallocs", _u64),
        ("frees", _u64),
        ("maps", _u64),
        ("unmaps", _u64),
        ("ooms", _u64),
    )


class Job(ctypes.Structure):
    _fields_ = (
        ("pid", _u32),
        ("ended", _u32),
        ("started", _u64),
        ("launches", _u64),
        ("usage", Usage * MAX_DEVICES),
    )


class Fault(ctypes.Structure):
    _fields_ = (("call", ctypes.c_char * 56), ("device", _i32), ("code", _i32))


class Call(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char * 56), ("count", _u64))


class Layout(ctypes.Structure):
    _fields_ = (
        ("magic", ctypes.c_char * 8),
        ("lock", _u64 * 8),
        ("lock_ready", _u32),
        ("devices", _u32),
        ("driver_epoch", _u32),
        ("latency_microseconds", _u32),
        ("backed", _u32),
        ("cuda_driver_version", _u32),
        ("context_bytes", _u64),
        ("driver_version", ctypes.c_char * 32),
        ("fault", Fault * MAX_FAULTS),
        ("call", Call * MAX_CALLS),
        ("device", Device * MAX_DEVICES),
        ("job", Job * MAX_JOBS),
    )
