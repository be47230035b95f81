"""What each operation of Sage 50 Cloud does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from typing import Any
from urllib.parse import parse_qs

from sagewire.sandbox import wire
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.errors import Answer, Refused
from sagewire.sandbox.exchange import Request
from sagewire.sandbox.journal import Call, Ledger
from sagewire.sandbox.sage50.installations import Installation
from sagewire.sandbox.sage50.onboarding import Passcode, Registration, application_details, refused, text
from sagewire.sandbox.sage50.platform import Platform
from sagewire.sandbox.sage50.settings import stamp
from sagewire.sandbox.sage50.uploads import FINAL, Upload

Json = dict[str, Any]
_JSON = ("content-type", "application/json; charset=utf-8")
_HTML = ("content-type", "text/html; charset=utf-8")


class Calls:
    """Answers calls.

    Attributes:
        actions: by operationId.
    """

    def __init__(self, clock: Clock, ledger: Ledger, platform: Platform, leaks: list[Call]) -> None:
        self._clock = clock
        self._ledger = ledger
        self._platform = platform
        self._leaks = leaks
        self.actions: Mapping[str, Callable[[Request, Call, Mapping[str, str]], Answer]] = {
            "RegisterDeveloper": self._register,
            "RegisterApplication": self._register_application,
            "CreatePasscode": self._passcode,
            "RotateApiKey": self._rotate,
            "ListScopes": self._scopes,
            "ReadScope": self._read,
            "UploadFile": self._upload,
            "GetTracking": self._tracking,
            "GetResult": self._result,
        }

    def _caller(self, request: Request) -> Installation:
        key = request.headers.get("apikey", "")
        for installation in self._platform.installations:
            if installation.takes(key, self._clock.seconds()):
                return installation
        known = any(installation.knows(key) for installation in self._platform.installations)
        raise refused(401, "apikeyExpired" if known else "unauthorized", "the API key is missing, unknown or expired")

    # onboarding

    def _register(self, request: Request, _noted: Call, _parameters: Mapping[str, str]) -> Answer:
        body = _json(request)
        text(body, "name")
        email = text(body, "email")
        if "@" not in email:
            raise refused(400, "badRequest", "email is no e-mail address")
        return self._waiting(email, "", application_details(body.get("application"), "application."))

    def _waiting(self, email: str, developer: str, details: Json) -> Answer:
        code = self._platform.token("reg")
        self._platform.registrations[code] = Registration(email, developer, details)
        return _made(201, {"registrationUrl": f"{self._platform.base}/register/{code}"})

    def page(self, request: Request, code: str) -> Answer:
        if code not in self._platform.registrations:
            return Answer(404, b"<!doctype html><title>Sage 50 Cloud (sandbox)</title><p>Nothing waits here.", (_HTML,))
        answer = parse_qs(request.body.decode("utf-8", "replace")).get("captcha", [""])[0]
        if request.method == "POST" and answer.strip():
            mail = self._platform.solve_captcha(code)
            text = f"<p>An e-mail with Developer ID and Application ID is on its way to {escape(mail.to)}."
        else:
            text = '<form method="post"><label>Captcha <input name="captcha"></label><button>Register</button></form>'
        return Answer(200, f"<!doctype html><title>Sage 50 Cloud (sandbox)</title>{text}".encode(), (_HTML,))

    def _register_application(self, request: Request, _noted: Call, parameters: Mapping[str, str]) -> Answer:
        developer = parameters["developerId"]
        email = self._platform.developers.get(developer)
        if email is None:
            raise refused(404, "notFound", "there is no such developer")
        details = application_details(_json(request))
        if self._platform.settings.application_ids == "mail":
            return self._waiting(email, developer, details)
        return _made(201, {"applicationId": self._platform.add_application(developer, details).id})

    def _passcode(self, request: Request, _noted: Call, parameters: Mapping[str, str]) -> Answer:
        application = self._platform.applications.get(parameters["applicationId"])
        if application is None or application.developer_id != parameters["developerId"]:
            raise refused(404, "notFound", "there is no such application")
        secret = text(_json(request), "secret")
        expires = self._clock.seconds() + self._platform.settings.passcode_lifetime
        code = self._platform.token("pc")[-8:].upper()
        self._platform.passcodes[code] = Passcode(code, application, secret, expires)
        return _made(201, {"passcode": code, "expires": self._platform.settings.end(self._clock.now(), expires)})

    def _rotate(self, request: Request, noted: Call, _parameters: Mapping[str, str]) -> Answer:
        body = _json(request)
        installation = self._platform.rotate(text(body, "initialApikey"), text(body, "secret"))
        if installation is None:
            raise refused(401, "unauthorized", "the first API key or the secret is wrong")
        self._ledger.enter(noted)
        self._ledger.note("changed", "api_keys", installation.number, {"rotations": installation.rotations})
        self._ledger.enter(None)
        expires = self._platform.settings.end(self._clock.now(), installation.expires)
        return _made(200, {"apikey": installation.apikey, "expires": expires})

    # files

    def _scopes(self, request: Request, _noted: Call, _parameters: Mapping[str, str]) -> Answer:
        installation = self._caller(request)
        return _made(200, [self._scope(installation, scope) for scope in installation.scopes])

    def _scope(self, installation: Installation, scope: str) -> Json:
        snapshot = installation.snapshots.get(scope)
        if snapshot is None:
            return {"scope": scope}
        url = self._platform.download_url(installation, scope)
        return {"scope": scope, "timestamp": stamp(snapshot.at), "downloadUrl": url}

    def _read(self, request: Request, _noted: Call, parameters: Mapping[str, str]) -> Answer:
        installation = self._caller(request)
        return _file(installation, _scope_of(installation, parameters["scope"]))

    def _upload(self, request: Request, noted: Call, parameters: Mapping[str, str]) -> Answer:
        installation = self._caller(request)
        scope = _scope_of(installation, parameters["scope"])
        records = _json(request)
        if not wire.is_list(records):
            raise refused(400, "badRequest", "a file is an array of records")
        key = self._platform.token("up")
        upload = Upload(key, installation, scope, records, noted, "uploading", self._clock.seconds())
        self._platform.uploads[key] = upload
        self._ledger.enter(noted)
        self._ledger.note("created", "uploads", key, {"scope": scope, "records": len(records)})
        self._ledger.enter(None)
        return _made(self._platform.settings.upload_status, {"trackingUrl": self._platform.tracking_url(upload)})

    def _tracking(self, request: Request, _noted: Call, parameters: Mapping[str, str]) -> Answer:
        return self._track(self._own(request, parameters["trackingId"]))

    def _result(self, request: Request, _noted: Call, parameters: Mapping[str, str]) -> Answer:
        return self._results(self._own(request, parameters["resultId"]))

    def _own(self, request: Request, key: str) -> Upload | None:
        installation = self._caller(request)
        upload = self._platform.uploads.get(key)
        return upload if upload is not None and upload.installation is installation else None

    def _track(self, upload: Upload | None) -> Answer:
        if upload is None:
            raise refused(404, "notFound", "there is no such upload")
        upload.advance(self._clock.seconds(), self._platform.settings, self._ledger)
        return _made(200, upload.document(self._platform.settings, self._platform.result_url(upload)))

    def _results(self, upload: Upload | None) -> Answer:
        if upload is None or upload.phase not in FINAL or upload.results is None:
            raise refused(404, "notFound", "there is no such result")
        return _made(200, upload.results)

    def storage(self, request: Request, noted: Call, parts: list[str]) -> Answer:
        if "apikey" in request.headers:
            self._leaks.append(noted)
        kind, keys = parts[0], parts[1:]
        if request.method != "GET" or not keys:
            raise refused(404, "notFound", "there is no such file")
        if kind == "scopes" and len(keys) == 2 and keys[0].isdigit():
            chosen = [one for one in self._platform.installations if one.number == int(keys[0])]
            return _file(chosen[0], _scope_of(chosen[0], keys[1])) if chosen else _file(None, "")
        upload = self._platform.uploads.get(keys[0])
        return self._results(upload) if kind == "results" else self._track(upload)


def _scope_of(installation: Installation, name: str) -> str:
    scope = installation.scope(name)
    if scope is None:
        raise refused(404, "notFound", f"there is no scope {name!r} that the user has consented to")
    return scope


def _file(installation: Installation | None, scope: str) -> Answer:
    if installation is None:
        raise refused(404, "notFound", "there is no such file")
    snapshot = installation.snapshots.get(scope)
    if snapshot is None:
        return Answer(204)
    return Answer(200, b"", (_JSON,), snapshot.chunks())


def _json(request: Request) -> Any:
    try:
        return wire.decode(request.body)
    except Refused:
        raise refused(400, "badRequest", "the body is not valid JSON") from None


def _made(status: int, document: Any) -> Answer:
    return Answer(status, wire.encode(document), (_JSON,))
