"""The person to reach at the bank."""

from sagewire.accounting.models._base import Row


class PutBankAccountsBankAccountMainContactPerson(Row, frozen=True, kw_only=True):
    """The person to reach at the bank."""

    name: str | None = None
    job_title: str | None = None
    telephone: str | None = None
    mobile: str | None = None
    email: str | None = None
    fax: str | None = None
