"""Every target by its name."""

from __future__ import annotations

from collections.abc import Mapping

from tests.safety import asking, building, calling, reading, receiving
from tests.safety.targets import Target

TARGETS: Mapping[str, Target] = {
    target.name: target for part in (reading, asking, receiving, building, calling) for target in part.TARGETS
}
