"""A subcontractor's details for the Construction Industry Scheme (UK)."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class ContactCisSettings(Row, frozen=True, kw_only=True):
    """A subcontractor's details for the Construction Industry Scheme (UK)."""

    registered_cis_name: str | None = None
    """Name under which the subcontractor is registered with HMRC."""
    subcontractor_verification_number: str | None = None
    """Number that HMRC gave when it verified the subcontractor."""
    deduction_rate: "m.ContactCisDeductionRate | None" = None
    """Rate that is deducted from the subcontractor's labour."""
