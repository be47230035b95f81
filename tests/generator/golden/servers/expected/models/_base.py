"""The base of this product's models."""

from __future__ import annotations

from typing import ClassVar

from acme.servers._product import PRODUCT
from sagewire.runtime.model import Model
from sagewire.runtime.product import WireForms


class Row(Model, frozen=True, kw_only=True):
    """A row, written back in the product's own forms."""

    __wire__: ClassVar[WireForms] = PRODUCT.wire
