"""What the product calls us with. `WEBHOOKS` says for each webhook which type its body has."""

from collections.abc import Callable, Mapping
from typing import Any

from acme.keys import models as m

WEBHOOKS: Mapping[str, Callable[[], Any]] = {
    "parcel": lambda: m.Parcel,
}
"""For each webhook what gives the type of its body.

- `parcel`: A parcel is there.
"""
