"""What may be written of a `NewInstance`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Required, TypedDict

from sagewire.cloud_elements import params as p
from sagewire.runtime.writing.marks import Wire, open_to_more


@open_to_more
class NewInstanceWrite(TypedDict, total=False):
    """What may be written of a `NewInstance`; a key that is left out is not sent."""

    element: Required[p.ElementKeyWrite]
    provider_data: Annotated[p.ProviderDataWrite, Wire("providerData")]
    configuration: Required[p.InstanceConfigurationWrite]
    tags: Sequence[str]
    name: Required[str]
