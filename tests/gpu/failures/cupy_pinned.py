"""Page-locked memory of the host that is larger than the host.

Expected: host
"""

import cupy

cupy.cuda.alloc_pinned_memory(30 << 40)
