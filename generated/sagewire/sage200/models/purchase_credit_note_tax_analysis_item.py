"""Published as required: `id`."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class PurchaseCreditNoteTaxAnalysisItem(Row, frozen=True, kw_only=True):
    """Published as required: `id`."""

    id: int | None = None
    """Id of a row of `tax_codes`; required, Sage fails on an item without it."""
    goods_amount: Decimal | None = None
    """Net value under this tax code, in the document's currency. 2 decimal places."""
    discount_amount: Decimal | None = None
    """Settlement discount on the net value under this tax code. 2 decimal places."""
    tax_amount: Decimal | None = None
    """Tax under this tax code, in the document's currency. 2 decimal places."""
    tax_discount_amount: Decimal | None = None
    """Tax part of the settlement discount under this tax code. 2 decimal places."""
    details: str | None = None
    """Free text kept with the tax entry. At most 6000 characters."""
