"""A word of the user interface that the site may reword, in lower and upper case, singular and plural."""

from sagewire.sage200.models._base import Row


class ConfigurableTerm(Row, frozen=True, kw_only=True):
    """A word of the user interface that the site may reword, in lower and upper case, singular and plural."""

    key: str | None = None
    """Fixed name of the term, the same on every site. At most 255 characters. Read-only."""
    lower_case_single: str | None = None
    """Singular of the term in lower case, as this site words it. At most 255 characters. Read-only."""
    lower_case_plural: str | None = None
    """Plural of the term in lower case, as this site words it. At most 255 characters. Read-only."""
    upper_case_single: str | None = None
    """Singular of the term with capital, as this site words it. At most 255 characters. Read-only."""
    upper_case_plural: str | None = None
    """Plural of the term with capital, as this site words it. At most 255 characters. Read-only."""
