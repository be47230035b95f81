"""Sending once more in another way, where the product refuses the first: a query parameter moves into the body."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import cast
from urllib.parse import parse_qsl

import msgspec

from sagewire.runtime.calls.call import perform
from sagewire.runtime.calls.history import Finder
from sagewire.runtime.calls.job import Job
from sagewire.runtime.core import Core
from sagewire.runtime.effects import Steps
from sagewire.runtime.errors import ApiError
from sagewire.runtime.wire.message import Exchange
from sagewire.runtime.wire.urls import encode_query


def performed(core: Core, job: Job, finder: Finder | None = None) -> Steps[Exchange]:
    """Carries a call out, in its other way too; see `call.perform`."""
    setting = job.operation.extensions["fallback"]
    try:
        return (yield from perform(core, job, finder))
    except ApiError as error:
        other = moved(core, job, error, setting)
        if other is None:
            raise
    return (yield from perform(core, other, finder))


def moved(core: Core, job: Job, error: ApiError, setting: Mapping[str, object]) -> Job | None:
    """The call with the value in its body; None where the refusal has another reason, or there is no such value."""
    statuses = cast(Sequence[int], setting["status"])
    text = "" if error.response is None else error.response.text
    if error.status not in statuses or not re.search(str(setting.get("text", "")), text, re.IGNORECASE):
        return None
    move = cast(Mapping[str, str], setting["move"])
    address, _, query = job.url.partition("?")
    pairs = parse_qsl(query, keep_blank_values=True)
    value = next((value for name, value in pairs if name == move["query"]), None)
    if value is None or job.content is not None:
        return None
    from sagewire.runtime.decoding.codec import encode

    rest = [pair for pair in pairs if pair[0] != move["query"]]
    return msgspec.structs.replace(
        job,
        url=f"{address}?{encode_query(rest)}" if rest else address,
        headers={**job.headers, "Content-Type": job.operation.content_type},
        content=encode({move["body"]: value}, core.product.wire),
    )
