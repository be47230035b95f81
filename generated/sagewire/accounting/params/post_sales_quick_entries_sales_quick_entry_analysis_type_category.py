"""What may be written of a `PostSalesQuickEntriesSalesQuickEntryAnalysisTypeCategory`; a key that is left out is not
sent.
"""

from __future__ import annotations

from typing import TypedDict


class PostSalesQuickEntriesSalesQuickEntryAnalysisTypeCategoryWrite(TypedDict, total=False):
    """What may be written of a `PostSalesQuickEntriesSalesQuickEntryAnalysisTypeCategory`; a key that is left out is
    not sent.
    """

    analysis_type_id: str | None
