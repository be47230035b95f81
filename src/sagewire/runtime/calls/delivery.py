"""Sending one request, and following redirects of reads: with credentials only where they belong."""

from __future__ import annotations

import logging

import msgspec

from sagewire.runtime.calls.job import Job
from sagewire.runtime.core import Core
from sagewire.runtime.effects import Send, Steps
from sagewire.runtime.errors import UsageError
from sagewire.runtime.wire import redact
from sagewire.runtime.wire.message import Request, Response
from sagewire.runtime.wire.urls import origin_of, resolve

_log = logging.getLogger("sagewire.http")

_HOPS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HARMLESS = frozenset({"accept", "accept-encoding", "user-agent"})


def deliver(core: Core, job: Job, request: Request) -> Steps[tuple[Request, Response]]:
    """Sends a request.

    Returns:
        The request that was answered (the last one, after redirects), and its answer.

    Raises:
        TransportError: no answer came.
    """
    hops = 0
    while True:
        if core.hooks.on_request is not None:
            core.hooks.on_request(job.operation.id, core.shown(request, job.secrets))
        response: Response = yield Send(request)
        if job.secrets:
            response = msgspec.structs.replace(response, url=redact.masked(response.url, job.secrets))
        if _log.isEnabledFor(logging.DEBUG):
            _tell(core, job, request, response)
        if response.status not in _REDIRECTS or request.method not in {"GET", "HEAD"} or hops == _HOPS:
            return request, response
        further = _redirected(job, request, response)
        if further is None:
            return request, response
        request, hops = further, hops + 1


def _redirected(job: Job, request: Request, response: Response) -> Request | None:
    """The request that a redirect asks for, None where it must not be followed."""
    location = response.headers.get("location", "")
    if not location:
        return None
    try:
        url = resolve(request.url, location)
    except UsageError:
        return None
    origin = origin_of(url)
    if origin == origin_of(request.url):
        return request.replaced(url=url)
    if not job.elsewhere or not (origin.startswith("https:") or request.url.startswith("http:")):
        return None
    bare = {name: value for name, value in request.headers.items() if name.lower() in _HARMLESS}
    return request.replaced(url=url, headers=bare)


def _tell(core: Core, job: Job, request: Request, response: Response) -> None:
    _log.debug(
        "%s %s: %s in %.3f s, %d bytes, headers %s",
        request.method,
        redact.url(request.url, job.secrets),
        response.status,
        response.elapsed,
        len(response.content),
        redact.headers(response.headers, core.credentials_in(request, job.secrets)),
    )
