"""What is wrong with a configuration that the service would take without a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias
from urllib.parse import unquote

import attrs

from sagewire.events.placeholders import DateFormat
from sagewire.events.poll import ResourcePoll
from sagewire.events.polling import PollingEvents
from sagewire.events.rows import sage200_fields
from sagewire.runtime.errors import SagewireWarning

Kind: TypeAlias = Literal[
    "other-resource",
    "date-fields",
    "date-format",
    "unprotected",
    "masked-secret",
    "blank",
    "no-time",
    "no-dates",
    "zone",
    "no-signature",
]

_FILTERS = ("where", "$filter")
_COMPARED = re.compile(r"([A-Za-z_][\w.]*)\s*(?:>=|<=|!=|=|>|<|\b(?:gt|ge|lt|le|eq)\b)")
_HUB = re.compile(r"/hubs/[^/?]+/([^?]*)")


@attrs.frozen
class Finding:
    """One thing about a configuration that ought to be different.

    Attributes:
        kind: what it is, for programs.
        level: `fault`: it will not work as written. `advice`: it works, and could be better.
        resources: the polled resources that it is about; empty where it is about the whole.
        message: what it is, for people.
        mend: what to write instead.
        basis: how sure this is: `stated` by the service's documentation, `observed`, or `inferred`.
    """

    kind: Kind
    level: Literal["fault", "advice"]
    message: str
    mend: str
    resources: tuple[str, ...] = ()
    basis: Literal["stated", "observed", "inferred"] = "inferred"

    def __str__(self) -> str:
        about = f"{', '.join(self.resources)}: " if self.resources else ""
        return f"{about}{self.message} {self.mend}"


class PollingWarning(SagewireWarning):
    """A configuration will not work as written; `finding` says why and how to mend it."""

    def __init__(self, finding: Finding) -> None:
        """Takes the finding."""
        super().__init__(str(finding))
        self.finding = finding


def findings_of(events: PollingEvents, element: str) -> Iterator[Finding]:
    """Looks a polling configuration through.

    Args:
        events: the configuration.
        element: key of the element, whose records are known for `sage200`.
    """
    yield from _other_resources(events)
    yield from _date_fields(events, element)
    yield from _formats(events)
    yield from _times(events)
    yield from _protection(events)


def _other_resources(events: PollingEvents) -> Iterator[Finding]:
    """A URL that polls another resource: its records would arrive under this one's name."""
    for name, poll in events.resources.items():
        found = _HUB.match(poll.url)
        polled = found[1].strip("/") if found else ""
        if found and polled != name:
            yield Finding(
                "other-resource",
                "fault",
                f"its URL polls {polled!r}, so every change there arrives as one of {name!r}.",
                f"Write {poll.url[: found.start(1)]}{name}.",
                (name,),
                "stated",
            )


def _date_fields(events: PollingEvents, element: str) -> Iterator[Finding]:
    """Dates that the records do not have; one finding for all that name the same fields."""
    wrong: dict[tuple[str, ...], list[str]] = {}
    for name, poll in events.resources.items():
        fields = _missing(poll, sage200_fields(name) if element == "sage200" else frozenset())
        if fields:
            wrong.setdefault(fields, []).append(name)
    for fields, names in wrong.items():
        yield Finding(
            "date-fields",
            "fault",
            f"the dates are read from {' and '.join(fields)}, which the records do not have"
            " (the filter of the URL names other fields): changes are then dropped, or all called the same.",
            "Name the fields of the filter, such as date_time_updated and date_time_created.",
            tuple(names),
        )


def _missing(poll: ResourcePoll, known: frozenset[str]) -> tuple[str, ...]:
    if poll.dates is None:
        return ()
    updated, created = poll.dates.updated_field, poll.dates.created_field
    if known:
        return tuple(field for field in (updated, created) if field not in known)
    filtered = filtered_fields(poll.url)
    return (updated, created) if filtered and updated not in filtered and created not in filtered else ()


def filtered_fields(url: str) -> frozenset[str]:
    """The fields that a URL's filter compares."""
    query = unquote(re.sub(r"\$\{[^}]*\}", "", url.partition("?")[2]))
    pairs = (pair.partition("=") for pair in query.split("&"))
    values = [value for name, _, value in pairs if name in _FILTERS]
    return frozenset(field for value in values for field in _COMPARED.findall(re.sub(r"'[^']*'", "''", value)))


def _formats(events: PollingEvents) -> Iterator[Finding]:
    for name, poll in events.resources.items():
        formats = [found.format for found in poll.placeholders if found.format is not None]
        if poll.dates is not None:
            formats += [DateFormat.parse(poll.dates.updated_format), DateFormat.parse(poll.dates.created_format)]
        for written in dict.fromkeys(formats):
            slip = _slip(written)
            if slip:
                yield Finding("date-format", "fault", f"in {written.text!r} {slip[0]}", slip[1], (name,), "stated")


def _slip(written: DateFormat) -> tuple[str, str] | None:
    letters = written.letters
    if "Y" in letters:
        return "YYYY is the year of the week, wrong around the new year.", "Write yyyy."
    if "D" in letters and "d" not in letters:
        return "DD is the day of the year.", "Write dd."
    if "h" in letters and "a" not in letters:
        return "hh counts to twelve, and nothing says before or after noon.", "Write HH."
    return None


def _times(events: PollingEvents) -> Iterator[Finding]:
    timeless = tuple(name for name, poll in events.resources.items() if not poll.placeholders)
    if timeless:
        yield Finding(
            "no-time",
            "advice",
            "the URL does not name the time of the last poll, so that every poll reads every record.",
            "Filter by it, as in where=date_time_updated>='${gmtDate:yyyy-MM-dd'T'HH:mm:ss}'.",
            timeless,
        )
    dateless = tuple(name for name, poll in events.resources.items() if poll.dates is None)
    if dateless:
        yield Finding("no-dates", "advice", "nothing tells new records from changed ones.", "Give dates.", dateless)
    local = tuple(
        name for name, poll in events.resources.items() if any(found.kind == "date" for found in poll.placeholders)
    )
    if local:
        yield Finding(
            "zone",
            "advice",
            "${date:...} is written in whatever zone is configured for the poller (UTC if none).",
            "Write ${gmtDate:...}, which is always GMT.",
            local,
            "stated",
        )


def _protection(events: PollingEvents) -> Iterator[Finding]:
    if not events.password and not events.signature_key:
        yield Finding(
            "unprotected",
            "fault",
            "Notifications carry neither a password nor a signature: anyone who knows the URL could send them.",
            "Give signature_key, or username and password.",
            basis="stated",
        )
    elif not events.signature_key:
        yield Finding(
            "no-signature",
            "advice",
            "Notifications carry a password, and no signature that would prove what they say.",
            "Give signature_key as well.",
            basis="stated",
        )
