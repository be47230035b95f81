"""Logging in to Accounting: proof key, codes that arrive percent-encoded, scopes, and the country of the business."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
import httpx2
import pytest

from sagewire.accounting import Accounting, AsyncAccounting
from sagewire.accounting._product import PRODUCT
from sagewire.runtime import OAuthSession
from sagewire.runtime.auth import pkce
from sagewire.runtime.auth.callback import AuthorizationRequest
from sagewire.runtime.errors import Forbidden, LoginFailed, Unauthorized
from sagewire.sandbox import Sandbox
from sagewire.sandbox.connect import session
from tests.accounting.support import MODES, Mode, at_once
from tests.accounting.writes import CREATES, Rows


@attrs.define
class Person:
    """Opens the link, agrees, and pastes the address that the browser ended at.

    Attributes:
        shown: what was shown.
        ended: that address.
    """

    shown: list[str] = attrs.field(factory=list[str])
    ended: str = ""

    def sees(self, line: str) -> None:
        """Sees a line."""
        self.shown.append(line)

    def pastes(self, _prompt: str) -> str:
        """Opens the link."""
        self.ended = httpx2.get(self.link, follow_redirects=False).headers["location"]
        return self.ended

    @property
    def link(self) -> str:
        """The link that was shown."""
        return next(line.partition("\n")[2] for line in self.shown if "http" in line)

    @property
    def asked(self) -> dict[str, str]:
        """Its parameters."""
        return {name: values[0] for name, values in parse_qs(urlsplit(self.link).query).items()}


def log_in(box: Sandbox, mode: Mode = "sync", **how: Any) -> tuple[Person, OAuthSession]:
    """Logs in to a session of its own."""
    person, auth = Person(), session(box, "accounting", signed_in=False)
    given: dict[str, Any] = {"auth": auth, "base_url": box.url("accounting"), "world": at_once(box)}
    told: dict[str, Any] = {"show": person.sees, "open_browser": False, "paste": person.pastes, **how}
    if mode == "sync":
        with Accounting(**given) as books:
            books.login(**told)
        return person, auth

    async def main() -> None:
        async with AsyncAccounting(**given) as books:
            await books.login(**told)

    asyncio.run(main())
    return person, auth


@pytest.mark.parametrize("mode", MODES)
def test_a_login_end_to_end(box: Sandbox, mode: Mode) -> None:
    person, auth = log_in(box, mode)
    assert person.asked["filter"] == "apiv3.1", "the address's own query stays"
    assert person.asked["scope"] == "full_access"
    assert person.asked["code_challenge_method"] == "S256"
    assert "country" not in person.asked
    assert "code=GB%2F" in person.ended, "this is how Sage sends codes"
    (call,) = box.ledger.calls("POST", "/token")
    assert call.status == 200
    tokens = auth.tokens
    assert tokens is not None
    assert tokens.expires_at == tokens.issued_at + timedelta(seconds=300)
    assert tokens.refresh_expires_at is not None
    assert abs(tokens.refresh_expires_at - tokens.issued_at - timedelta(days=31)) < timedelta(seconds=5)
    with box.client("accounting", auth=auth) as books:
        assert books.user.get().to_wire()


@pytest.mark.parametrize("encoded", ["GB%2Fabc", "GB%252Fabc", "GB/abc"])
def test_codes_are_decoded_before_they_are_sent(box: Sandbox, encoded: str) -> None:
    flow = session(box, "accounting", signed_in=False).flow
    request = flow.authorization_url()
    assert flow.code_from(f"{request.redirect_uri}?code={encoded}&state={request.state}", request) == "GB/abc"


def test_the_addresses_are_those_of_sage() -> None:
    grant = PRODUCT.auth
    assert urlsplit(getattr(grant, "authorize_url", ""))[:3] == ("https", "www.sageone.com", "/oauth2/auth/central")
    assert getattr(grant, "token_url", "") == "https://oauth.accounting.sage.com/token"
    assert getattr(grant, "revoke_url", "") == "https://oauth.accounting.sage.com/revoke"


def test_the_proof_key_is_proved(box: Sandbox) -> None:
    person = Person()
    auth = session(box, "accounting", signed_in=False)
    request: AuthorizationRequest = auth.flow.authorization_url()
    person.sees(f"Open\n{request.url}")
    assert person.asked["code_challenge"] == pkce.challenge_of(request.verifier)
    code = auth.flow.code_from(person.pastes(""), request)
    with (
        Accounting(auth=auth, base_url=box.url("accounting")) as books,
        pytest.raises(LoginFailed, match="The code was refused"),
    ):
        books.run(auth.flow.exchange(code, attrs.evolve(request, verifier=pkce.new_verifier())))


def test_readonly_reads_and_does_not_write(box: Sandbox) -> None:
    person, auth = log_in(box, scopes=["readonly"])
    assert person.asked["scope"] == "readonly"
    body: Any = CREATES["contacts"](Rows(box))
    with box.client("accounting", auth=auth, world=at_once(box)) as books:
        assert books.contacts.list().first()
        with pytest.raises(Forbidden) as refused:
            books.contacts.create(**body)
    assert refused.value.hint


def test_the_country_is_that_of_the_business(box: Sandbox) -> None:
    person, auth = log_in(box, extra={"country": "ie", "locale": "en-GB"})
    assert (person.asked["country"], person.asked["locale"]) == ("ie", "en-GB")
    assert "code=IE%2F" in person.ended
    assert auth.tokens is not None


@pytest.mark.parametrize("mode", MODES)
def test_another_country_is_refused_and_explained(box: Sandbox, mode: Mode) -> None:
    with pytest.raises(LoginFailed, match="Email already in use") as refused:
        log_in(box, mode, extra={"country": "ca"})
    assert "country of the business" in refused.value.hint
    assert not box.ledger.calls("POST", "/token")


def test_a_code_lives_for_a_minute(box: Sandbox) -> None:
    person = Person()
    auth = session(box, "accounting", signed_in=False)
    request = auth.flow.authorization_url()
    person.sees(f"Open\n{request.url}")
    code = auth.flow.code_from(person.pastes(""), request)
    box.clock.advance(61)
    with (
        Accounting(auth=auth, base_url=box.url("accounting")) as books,
        pytest.raises(LoginFailed, match="invalid_grant"),
    ):
        books.run(auth.flow.exchange(code, request))


def test_a_business_of_somebody_else_is_no_reason_to_refresh_twice(box: Sandbox) -> None:
    with (
        box.client("accounting", business="0" * 32, world=at_once(box)) as books,
        pytest.raises(Unauthorized) as refused,
    ):
        books.contacts.list().first()
    assert "business" in refused.value.hint.lower()
    refreshes = [call for call in box.ledger.calls("POST", "/token") if "grant_type=refresh_token" in call.body]
    assert len(refreshes) <= 1
