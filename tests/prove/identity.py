"""Logins against an OpenID provider that others wrote, which is certified: every flow, in every way to be a client."""

from __future__ import annotations

import json
import tempfile
import traceback
from pathlib import Path

from tests.independent.identity import FLOWS, METHODS, Provider, at, provider
from tests.independent.node import HERE, missing
from tests.prove.report import Report

TITLE = "Logins at an independent OpenID provider"


def prove(report: Report) -> None:
    """Runs every flow for every kind of client."""
    why = missing()
    if why:
        report.wrong(why)
        return
    pins = json.loads((HERE / "package.json").read_text())["dependencies"]
    report.say(
        f"The provider is `oidc-provider` {pins['oidc-provider']}, which others wrote and which is OpenID-certified. "
        "It checks PKCE, redirect URIs and client secrets, rotates refresh tokens, and ends a login whose refresh "
        "token comes twice. Flows go through its own pages and our loopback callback, for clients with the secret in "
        "the body, in the Authorization header, and without one. What each does is in `tests/independent/identity.py`."
    )
    right = 0
    rows: list[tuple[str, ...]] = []
    with provider() as running:
        for name, flow in FLOWS.items():
            told = [_tried(report, running, way, name) for way in METHODS]
            right += told.count("right")
            rows.append((name.replace("_", " "), str(flow.__doc__), *told))
        errors = running.count("server_error")
    report.table(("flow", "what it does", *(f"secret: {way}" for way in METHODS)), rows)
    report.figure("flows tried", len(FLOWS) * len(METHODS))
    report.figure("flows right", right, limit=f"= {len(FLOWS) * len(METHODS)}")
    report.figure("errors inside the provider", errors, limit=0)


def _tried(report: Report, running: Provider, way: str, name: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        try:
            FLOWS[name](at(running, way, Path(folder)))
        except (Exception, AssertionError) as error:  # noqa: BLE001 - whatever it is, it belongs on the page
            report.wrong(f"{name}, {way}: {traceback.format_exception_only(error)[-1]}")
            return "wrong"
    return "right"
