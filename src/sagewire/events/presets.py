"""Ready configurations for Sage 200: as they should be, and as they are published."""

from __future__ import annotations

from collections.abc import Iterable

from sagewire.events.poll import Dates, ResourcePoll
from sagewire.events.polling import PollingEvents
from sagewire.runtime.errors import UsageError
from sagewire.runtime.suggest import did_you_mean

SAGE200_RESOURCES = (
    "customers",
    "payments",
    "invoices",
    "products",
    "transactions",
    "warehouse-holdings",
    "warehouses",
)
"""The resources of the published example, in its order."""

_FORMAT = "yyyy-MM-dd'T'HH:mm:ss"
_DATES = Dates(
    updated_field="date_time_updated",
    updated_format=f"{_FORMAT}.SSS",
    created_field="date_time_created",
    created_format=f"{_FORMAT}.SSS",
)
_PUBLISHED_DATES = Dates(
    updated_field="updated_at",
    updated_format=f"{_FORMAT}'Z'",
    created_field="created_at",
    created_format=f"{_FORMAT}'Z'",
)


def sage200_polling(
    callback_url: str,
    *,
    resources: Iterable[str] = SAGE200_RESOURCES,
    interval: int = 15,
    username: str | None = None,
    password: str | None = None,
    signature_key: str | None = None,
    page_size: int | None = None,
    poll_delay: int | None = None,
) -> PollingEvents:
    """Polling of Sage 200 without the faults of the published example.

    Every resource polls its own URL, the time of the last poll is written in GMT, and the dates are those that rows of
    Sage 200 have. That the service passes them on under these names is inferred from its filter.

    Args:
        callback_url: where notifications are sent.
        resources: which of `SAGE200_RESOURCES` are polled.
        interval: minutes between polls.
        username: for basic authentication of notifications, with `password`.
        password: the same.
        signature_key: signs the notifications.
        page_size: records a page.
        poll_delay: seconds taken off the time of the last poll.

    Raises:
        UsageError: a resource is not one of these, or another argument is wrong.
    """
    names = _known(resources)
    polls = {
        name: ResourcePoll(url=_url(name, "gmtDate"), dates=_DATES, page_size=page_size, poll_delay=poll_delay)
        for name in names
    }
    return PollingEvents(
        resources=polls,
        callback_url=callback_url,
        interval=interval,
        username=username,
        password=password,
        signature_key=signature_key,
    )


def sage200_published_polling(
    callback_url: str,
    *,
    interval: int = 15,
    username: str | None = None,
    password: str | None = None,
    signature_key: str | None = None,
) -> PollingEvents:
    """Polling of Sage 200 exactly as the service's documentation has it, faults included; for comparison.

    The URL of `transactions` polls customers, and the dates name fields that rows of Sage 200 do not have.
    `InstanceRequest.to_wire` warns of both. See `sage200_polling` for the arguments.
    """
    polls = {
        name: ResourcePoll(url=_url("customers" if name == "transactions" else name, "date"), dates=_PUBLISHED_DATES)
        for name in SAGE200_RESOURCES
    }
    return PollingEvents(
        resources=polls,
        callback_url=callback_url,
        interval=interval,
        username=username,
        password=password,
        signature_key=signature_key,
    )


def _url(resource: str, placeholder: str) -> str:
    return f"/hubs/finance/{resource}?where=date_time_updated>='${{{placeholder}:{_FORMAT}}}'"


def _known(resources: Iterable[str]) -> tuple[str, ...]:
    if isinstance(resources, str):
        raise UsageError("resources is a list of names, also where there is only one.")
    names = tuple(dict.fromkeys(resources))
    for name in names:
        if name not in SAGE200_RESOURCES:
            raise UsageError(f"There is no ready configuration for {name!r}{did_you_mean(name, SAGE200_RESOURCES)}.")
    return names
