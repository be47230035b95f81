"""Published as required: `id`."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class SalesInvoiceTaxAnalysisItem(Row, frozen=True, kw_only=True):
    """Published as required: `id`."""

    id: int | None = None
    """Tax code (id of a row of `tax_codes`); missing it raises a SageNullFieldException."""
    goods_amount: Decimal | None = None
    """Net value under this tax code, in document currency. 2 decimal places."""
    discount_amount: Decimal | None = None
    """Settlement discount under this tax code. 2 decimal places."""
    tax_amount: Decimal | None = None
    """Tax under this tax code, in document currency. 2 decimal places."""
    tax_discount_amount: Decimal | None = None
    """Tax part of the settlement discount under this tax code. 2 decimal places."""
