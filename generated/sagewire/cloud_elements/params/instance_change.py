"""What may be written of a `InstanceChange`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from sagewire.cloud_elements import params as p
from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class InstanceChangeWrite(TypedDict, total=False):
    """What may be written of a `InstanceChange`; a key that is left out is not sent."""

    name: str
    tags: Sequence[str]
    configuration: p.InstanceConfigurationWrite
