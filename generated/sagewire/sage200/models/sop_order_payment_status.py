"""Comes with `$expand`: what of the payment with order may still be changed."""

from sagewire.sage200.models._base import Row


class SopOrderPaymentStatus(Row, frozen=True, kw_only=True):
    """Comes with `$expand`: what of the payment with order may still be changed."""

    is_partially_invoiced: bool | None = None
    """True once part of the order has been invoiced. Read-only."""
    is_amendable: bool | None = None
    """True when the payment may still be changed. Read-only."""
    is_reference_amendable: bool | None = None
    """True when `payment_reference` may still be changed. Read-only."""
    is_payment_method_amendable: bool | None = None
    """True when `payment_method_id` may still be changed. Read-only."""
