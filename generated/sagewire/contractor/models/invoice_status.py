"""State of an invoice; 5 is never set by hand, and 4 hardly ever."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    InvoiceStatus = Literal[1, 2, 3, 4, 5] | int
    """State of an invoice; 5 is never set by hand, and 4 hardly ever."""
else:
    InvoiceStatus = Literal[1, 2, 3, 4, 5]
