"""What holds for every test: the same draws each time, and no clock on any of them."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("sagewire", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("sagewire")
