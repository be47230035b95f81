"""What a file for upload must look like: records checked and written, with the ids by which results find them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from sagewire.exchange.rows import identity_of
from sagewire.runtime.errors import UsageError
from sagewire.runtime.product import WireForms


def _forms() -> WireForms:
    from sagewire.sage50._product import PRODUCT

    return PRODUCT.wire


@attrs.frozen(kw_only=True)
class Contract:
    """The contract of one scope.

    Example:
        Contract(shape=OrderWrite)           # from sagewire.sage50.params

    Attributes:
        shape: the generated `TypedDict` of a record; without one, records go as they are under their wire names.
        key: the field that tells records apart, as the wire has it.
        forms: how values are written; as Sage 50 has them by default.
        max_bytes: a longer file is refused before it is sent.
    """

    shape: Any = None
    key: str = "id"
    forms: WireForms = attrs.field(factory=_forms)
    max_bytes: int = 64 * 1024 * 1024

    def build(self, records: Sequence[Mapping[str, Any]], what: str) -> tuple[bytes, list[str]]:
        """Builds a file.

        Args:
            records: the records that are new or changed.
            what: the scope, for errors.

        Returns:
            The file, and the ids of its records in their order.

        Raises:
            UsageError: there are no records, one breaks the contract, has no id, or shares it with another.
        """
        from sagewire.runtime.decoding.codec import encode

        if not records:
            raise UsageError(f"There are no records of {what} to upload.")
        rows = self._checked(records, what)
        ids = [identity_of(row, self.key) for row in rows]
        known: set[str] = set()
        for index, identity in enumerate(ids):
            if not identity:
                raise UsageError(f"Record {index} of {what} has no {self.key}, by which its result could be matched.")
            if identity in known:
                raise UsageError(f"Record {index} of {what}: the {self.key} {identity!r} came before in the same file.")
            known.add(identity)
        content = encode(rows, self.forms)
        if len(content) > self.max_bytes:
            raise UsageError(
                f"The file of {what} has {len(content)} bytes, more than {self.max_bytes}: upload fewer at a time."
            )
        return content, ids

    def _checked(self, records: Sequence[Mapping[str, Any]], what: str) -> list[dict[str, Any]]:
        if self.shape is None:
            return [dict(record) for record in records]
        from sagewire.runtime.writing.payload import build_many

        return build_many(self.shape, records, forms=self.forms, name="records", what=what)
