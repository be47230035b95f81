"""What is to be changed; what is left out stays as it is."""

from sagewire.accounting.models._base import Row


class PutCisSettingsCisSettings(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    unique_tax_reference: str | None = None
    """Ten-digit tax reference at HMRC. At most 10 characters."""
    contractor: bool | None = None
    """True if the business pays subcontractors under the scheme."""
    subcontractor: bool | None = None
    """True if the business is paid as a subcontractor under the scheme."""
    accounts_office_reference: str | None = None
    """Accounts office reference at HMRC, 13 characters. At most 13 characters."""
    paye_reference: str | None = None
    """Employer PAYE reference at HMRC. At most 14 characters."""
    tax_rate_id: str | None = None
    """The rate of the deduction (id of a row of `tax_rates`)."""
