"""What a browser sees of Sage ID."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from urllib.parse import urlencode, urlsplit

from sagewire.sandbox.errors import Answer

_HTML = ("content-type", "text/html; charset=utf-8")


def redirect(target: str) -> Answer:
    """Sends the browser on."""
    return Answer(302, b"", (("location", target),))


def page(status: int, text: str) -> Answer:
    """A page of Sage ID."""
    head = "<!doctype html><html><head><title>Sage ID (sandbox)</title></head><body><h1>Sage ID (sandbox)</h1>"
    return Answer(status, f"{head}{text}</body></html>".encode(), (_HTML,))


def consent(uri: str, logins: Iterable[str], client_id: str, product: str) -> str:
    """Asks whether an application may have access, and who is asking."""
    path = f"{urlsplit(uri).path}?{urlsplit(uri).query}"
    links = "".join(_link(path, {"login_hint": login}, f"Allow as {login}") for login in logins)
    deny = _link(path, {"sandbox": "deny"}, "Deny")
    return f"<p>{escape(client_id)} asks for access to {escape(product)}.</p><ul>{links}{deny}</ul>"


def _link(path: str, parameters: dict[str, str], text: str) -> str:
    target = escape(f"{path}&{urlencode(parameters)}")
    return f'<li><a href="{target}">{escape(text)}</a></li>'
