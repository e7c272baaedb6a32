"""A program of C++.

Expected: gpu cuda
"""

import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = r"""
#include <cstdio>
#include <cstdlib>
#include <thrust/device_vector.h>
#define CHECK(call) check((call), __FILE__, __LINE__)
static void check(cudaError_t code, const char *file, int line) {
  if (code != cudaSuccess) {
    fprintf(stderr, "GPUassert: %s %s %d\n", cudaGetErrorString(code), file, line);
    exit(code);
  }
}
int main(int argc, char **argv) {
  if (argc > 1) {
    thrust::device_vector<double> values(1ull << 36);
    printf("%zu\n", values.size());
    return 0;
  }
  void *first = nullptr, *second = nullptr;
  CHECK(cudaMalloc(&first, 90ull << 30));
  CHECK(cudaMalloc(&second, 90ull << 30));
}
"""
with tempfile.TemporaryDirectory() as name:
    source = Path(name, "fields.cu")
    source.write_text(SOURCE)
    subprocess.run(["nvcc", "-o", f"{name}/fields", str(source)], check=True)
    for words in ([], ["thrust"]):
        print(f"$ ./fields {' '.join(words)}", flush=True)
        status = subprocess.run([f"{name}/fields", *words]).returncode
    sys.exit(1)
