"""One value of the electronic bank function enumeration."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class ElectronicBankFunctionType(Row, frozen=True, kw_only=True):
    """One value of the electronic bank function enumeration."""

    id: int = sent()
    """Number of the value, as `electronic_bank_function_id` in the views holds it. Read-only."""
    description: str = sent()
    """At most 40 characters. Read-only."""
    value: str = sent()
    """Name of the value, as enum fields return it and as `$filter` takes it in quotes. At most 50 characters.
    Read-only.
    """
