"""Where a user's programs keep what they can make again."""

from __future__ import annotations

import os
from collections.abc import Mapping


def cache_folder(environment: Mapping[str, str] = os.environ) -> str:
    """``$XDG_CACHE_HOME/vramscope`` or ``~/.cache/vramscope``; it need not exist. Of a user without a home: relative.

    No Path, as ``vramscope explain`` does not wait for their module.
    """
    root = environment.get("XDG_CACHE_HOME", "")
    # The specification has relative paths ignored.
    return os.path.join(root if os.path.isabs(root) else os.path.expanduser("~/.cache"), "vramscope")
