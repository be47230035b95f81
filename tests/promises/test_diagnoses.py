"""Sage's FAQ: each trouble that it names is recognised, by its own words or by its situation, and says whom to ask."""

from __future__ import annotations

import asyncio
import inspect
import re
from typing import Any

import pytest

from sagewire.runtime import RequestOptions
from sagewire.runtime.calls.diagnoses import explain
from sagewire.runtime.errors import ApiError, BadRequest, Forbidden, SagewireError, ServerError
from sagewire.sage200 import AsyncSage200, Sage200
from sagewire.sage200._diagnoses import DIAGNOSES
from sagewire.sage200._product import PRODUCT
from sagewire.sandbox import Sandbox

PARTNER, SUPPORT, DEVELOPER = "Sage business partner", "Sage 200 Technical Support", "Sage Developer Services"
IT, ADMINISTRATOR, USER, CALLER = (
    "the customer's IT",
    "the administrator of the Sage 200 site",
    "the user who signs in",
    "whoever wrote the request",
)
LICENCES = ("Business Standard", "Enterprise 1", "E3", "E5", "A1", "A3", "A5")

TEXTS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "site-exists-proxy": (
        "Error: APISiteAlreadyExists",
        ("another server", "Native API"),
        (PARTNER, SUPPORT),
    ),
    "site-exists-classic": (
        "API tab of Sage 200 System Administration: APISiteAlreadyExists",
        ("untick Enable API", "sign in with the Sage ID"),
        (PARTNER, SUPPORT),
    ),
    "AADSTS650052": (
        (
            "AADSTS650052: The app needs access to a service that your organization has not subscribed to or enabled. "
            "Contact your IT Admin to review the configuration or your service subscriptions."
        ),
        ("onboarding", "Uninstall the proxy", "Install and Configure"),
        (IT,),
    ),
    "client-factory": (
        "The type initializer for 'Sage.Graph.ClientFactory threw an exception.",
        ("TokenCache.dat",),
        (IT,),
    ),
    "client-factory-curly": (
        "The type initializer for \N{LEFT SINGLE QUOTATION MARK}Sage.Graph.ClientFactory threw an exception.",
        ("TokenCache.dat",),
        (IT,),
    ),
    "old-site-id": (
        "Authorization has been denied for this request",
        ("tblParameters", "APISiteID"),
        (PARTNER, SUPPORT),
    ),
    "365-not-associated": (
        (
            "Subscription not available. The Microsoft 365 subscription you signed in to is not associated with Sage. "
            "Contact customer support to determine why"
        ),
        ("onboarded", "Getting Started"),
        (SUPPORT, PARTNER),
    ),
    "365-not-ready": (
        (
            "Subscription not ready. The Microsoft 365 subscription is not ready. You must complete the on-boarding "
            "process by going back to your email and clicking Get Started."
        ),
        ("another e-mail address", "prerequisites"),
        (SUPPORT, PARTNER),
    ),
    "365-licence": (
        (
            "Cannot setup your integration. We cannot setup your Sage 200 Accounts integration with Microsoft 365 "
            "because your Microsoft account does not include the required subscriptions"
        ),
        (*LICENCES, "SKU"),
        (IT,),
    ),
    "callback-mismatch": (
        "Sage Cloud Identity oops something went wrong. Callback URL mismatch",
        ("registered", "character by character"),
        (DEVELOPER,),
    ),
    "unregistered": (
        "Could not complete OAuth 2.0 login",
        ("has not been registered", "https://www.sage200onlineservices.com/register", "old sign-in method"),
        (USER,),
    ),
    "unregistered-object": ("[object Object]", ("has not been registered",), (USER,)),
    "background-service": (
        "unauthorized_client: Grant type 'client_credentials' not allowed for the client.",
        ("Let a user log in once", "90 days"),
        (USER,),
    ),
    "skip": (
        "Incorrect syntax near '@__Skip'.\r Invalid usage of the option NEXT in the FETCH statement",
        ("$orderby",),
        (CALLER,),
    ),
    "no-elements": ("Sequence contains no elements", ("empty list of sites",), (ADMINISTRATOR,)),
}

SITUATIONS: dict[str, tuple[dict[str, Any], tuple[str, ...], tuple[str, ...]]] = {
    "old-method": ({"situation": "invalid-client"}, ("old sign-in method", "February 2021"), (DEVELOPER,)),
    "mismatch": ({"situation": "redirect-mismatch"}, ("registered",), (DEVELOPER,)),
    "no-code": ({"situation": "login-failed"}, ("has not been registered",), (USER, DEVELOPER)),
    "no-scope": ({"situation": "no-refresh-token"}, ("openid profile email offline_access",), ("the application",)),
    "ninety-days": ({"situation": "invalid-grant"}, ("90 days",), (USER, DEVELOPER)),
    "401": ({"status": 401}, ("8 hours", "X-Site"), (ADMINISTRATOR,)),
    "401-good-token": ({"status": 401, "situation": "context-unauthorized"}, ("X-Site",), (ADMINISTRATOR,)),
    "429": ({"status": 429}, ("20 a minute", "6000 a minute"), (DEVELOPER,)),
    "empty-standard": (
        {"situation": "empty-list", "operation": "GetSites", "edition": "standard"},
        ("API access",),
        (ADMINISTRATOR,),
    ),
    "empty-professional": (
        {"situation": "empty-list", "operation": "GetSites", "edition": "professional"},
        ("tunnel", "Sage ID", "enabled"),
        (ADMINISTRATOR, PARTNER),
    ),
}


def check(hint: str, words: tuple[str, ...], who: tuple[str, ...]) -> None:
    """A hint has a cause, a way to mend it, somebody to ask and a source."""
    for word in words:
        assert word in hint
    asked = re.search(r"Ask: (.+?)\. \(", hint)
    assert asked, hint
    for name in who:
        assert name in asked[1], hint


@pytest.mark.parametrize("name", TEXTS)
def test_the_words_of_the_faq_are_known(name: str) -> None:
    text, words, who = TEXTS[name]
    check(explain(PRODUCT, text=text), words, who)
    check(Sage200(auth="t").core.explain(text=f"  {text.upper()}  "), words, who)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("shape", ["Message", "message", "text"])
@pytest.mark.parametrize("name", TEXTS)
def test_an_answer_with_these_words_has_the_hint(box: Sandbox, name: str, shape: str, mode: str) -> None:
    text, words, who = TEXTS[name]
    box.faults.on("GET", "/customers").status(400, text if shape == "text" else {shape: text})
    with pytest.raises(BadRequest) as told:
        ask(box, mode)
    check(told.value.hint, words, who)
    assert told.value.hint in str(told.value)


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_situations_of_the_faq_are_known(name: str) -> None:
    given, words, who = SITUATIONS[name]
    check(explain(PRODUCT, **given), words, who)


def ask(box: Sandbox, mode: str, edition: str = "professional", **options: Any) -> Any:
    """One read."""
    chosen = RequestOptions(**options)
    if mode == "sync":
        with box.client(edition=edition) as sage:
            return sage.customers.list(options=chosen).first()

    async def main() -> Any:
        async with box.async_client(edition=edition) as sage:
            return await sage.customers.list(options=chosen).first()

    return asyncio.run(main())


def caught(box: Sandbox, mode: str, edition: str = "professional", **options: Any) -> SagewireError:
    """The error that a read ends in."""
    with pytest.raises(SagewireError) as told:
        ask(box, mode, edition, **options)
    return told.value


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_524_of_a_site_without_a_database(box: Sandbox, mode: str) -> None:
    box.sites[0].state = "no-database"
    told = caught(box, mode, "standard", retries=0)
    assert isinstance(told, ServerError)
    assert told.status == 524
    check(told.hint, ("database has not been set up", "first start"), ("the customer", PARTNER, SUPPORT))
    assert "database has not been set up" not in caught(box, mode, retries=0).hint, "Professional has one"


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_403_of_a_role_without_the_module(box: Sandbox, mode: str) -> None:
    box.identity.user.denied.add("sales")
    told = caught(box, mode)
    assert isinstance(told, Forbidden)
    check(told.hint, ("role", "module"), (ADMINISTRATOR,))


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_an_in_that_was_written_by_hand(box: Sandbox, mode: str) -> None:
    told = caught(box, mode, extra_query={"$filter": "id in (1,2)"})
    assert isinstance(told, BadRequest)
    check(told.hint, ("`or`", "in_()"), (CALLER,))


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_the_same_words_in_a_401_of_the_api_mean_something_else(box: Sandbox, mode: str) -> None:
    box.faults.on("GET", "/customers", times=None).status(
        401, {"Message": "Authorization has been denied for this request."}
    )
    told = caught(box, mode)
    assert isinstance(told, ApiError)
    assert "X-Site" in told.hint
    assert ADMINISTRATOR in told.hint
    assert "tblParameters" not in told.hint


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_lost_tunnel(box: Sandbox, mode: str) -> None:
    box.sites[0].state = "tunnel-down"
    told = caught(box, mode, retries=0)
    assert isinstance(told, ServerError)
    assert told.status == 504
    check(told.hint, ("tunnel", "connector"), (ADMINISTRATOR, PARTNER))


def test_every_diagnosis_is_whole() -> None:
    for diagnosis in DIAGNOSES:
        assert diagnosis.cause, diagnosis.id
        assert diagnosis.mend, diagnosis.id
        assert diagnosis.who, diagnosis.id
        assert diagnosis.source, diagnosis.id
    assert len({diagnosis.id for diagnosis in DIAGNOSES}) == len(DIAGNOSES)


def test_sales_invoices_say_what_they_are_and_how_printable_ones_are_made() -> None:
    classes: list[Any] = [Sage200, AsyncSage200]
    for client in classes:
        shown = inspect.getdoc(client.sales_invoices.func)
        assert shown is not None
        assert "transactional" in shown
        create = inspect.getdoc(client(auth="t").sales_invoices.create)
        assert create is not None
        assert "transactional invoice" in create
        assert re.search(r"not a\s+printable invoice \(use `sop_orders` for that\)", create)
