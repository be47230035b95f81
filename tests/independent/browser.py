"""A browser, as much as a login needs: cookies, redirects, and forms that are filled in and sent."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from http.cookiejar import CookieJar
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin, urlsplit
from urllib.request import HTTPCookieProcessor, HTTPRedirectHandler, Request, build_opener

import attrs

_FORM = re.compile(r"<form[^>]*\saction=\"(?P<action>[^\"]+)\"")
_HIDDEN = re.compile(r"<input type=\"hidden\" name=\"(?P<name>[^\"]+)\" value=\"(?P<value>[^\"]*)\"")
_ABORT = re.compile(r"href=\"(?P<href>[^\"]+/abort)\"")
_MOST = 20


@attrs.frozen
class Page:
    """Where the browser is."""

    url: str
    status: int
    text: str


class _Stay(HTTPRedirectHandler):
    def redirect_request(self, *given: Any) -> None:
        """Follows nothing by itself."""


class Browser:
    """Goes where it is sent, on loopback only.

    Args:
        callback: the address at which a login ends: it is not visited where `visits` is false.
        visits: whether it is.
    """

    def __init__(self, callback: str, *, visits: bool = True) -> None:
        self._callback, self._visits = callback, visits
        self._opener = build_opener(HTTPCookieProcessor(CookieJar()), _Stay())

    def open(self, url: str, form: Mapping[str, str] | None = None) -> Page:
        """Opens a page, and goes on to wherever it sends the browser."""
        for _ in range(_MOST):
            assert urlsplit(url).hostname in {"127.0.0.1", "localhost"}, url
            if url.startswith(self._callback) and not self._visits:
                return Page(url, 0, "")
            data = None if form is None else urlencode(form).encode()
            try:
                with self._opener.open(Request(url, data), timeout=10) as answer:
                    return Page(url, answer.status, answer.read().decode())
            except HTTPError as error:
                with error:
                    place = error.headers.get("location")
                    if error.code not in {302, 303} or not place:
                        return Page(url, error.code, error.read().decode())
            url, form = urljoin(url, place), None
        raise AssertionError(f"too many redirects, the last to {url}")

    def log_in(self, url: str, *, consents: bool = True) -> Page:
        """Opens a login's link, logs in as `user` and consents, or does not; where that ends."""
        page = self.open(url)
        for _ in range(_MOST):
            form = _FORM.search(page.text)
            if page.status != 200 or form is None:
                return page
            fields = {found["name"]: html.unescape(found["value"]) for found in _HIDDEN.finditer(page.text)}
            abort = _ABORT.search(page.text)
            if fields["prompt"] == "consent" and not consents:
                assert abort is not None, page.text
                page = self.open(urljoin(page.url, abort["href"]))
                continue
            fields |= {"login": "user", "password": "any"} if fields["prompt"] == "login" else {}
            page = self.open(urljoin(page.url, form["action"]), fields)
        raise AssertionError(f"the login does not end; it is at {page.url}")
