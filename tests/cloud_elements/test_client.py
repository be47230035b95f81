"""Cloud Elements: the parts of the header that each call needs, pages by token, 404 for an empty list."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sagewire.cloud_elements import CloudElements
from sagewire.runtime import errors
from tests.runtime.support import Outcome, Script, answer, query_of, world


def client(*outcomes: Outcome, **settings: Any) -> tuple[CloudElements, Script]:
    script = Script(*outcomes)
    given: dict[str, Any] = {"user": "u", "organization": "o", "element": "e", "world": world(), **settings}
    return CloudElements(transport=script, **given), script


def test_each_call_sends_the_parts_that_it_needs() -> None:
    sage, script = client(answer([]))
    list(sage.customers.list())
    list(sage.instances.list())
    assert [request.headers["Authorization"] for request in script.requests] == [
        "User u, Element e",
        "User u, Organization o",
    ]
    assert "Element" not in repr(sage.auth)
    sage, script = client(answer([]), organization=None)
    list(sage.customers.list())
    with pytest.raises(errors.ConfigurationError, match="no organization, which this call needs"):
        list(sage.instances.list())
    assert len(script.requests) == 1
    with pytest.raises(errors.UsageError, match="neither a space"):
        client(answer([]), user="u, Organization o")


def test_servers() -> None:
    sage, script = client(answer([]), edition="open-connectors", region="eu1")
    list(sage.banks.list())
    assert script.requests[0].url.startswith("https://api.openconnectors.eu1.ext.hana.ondemand.com/elements/api-v2/")


def test_pages_go_by_token_and_end_without_one() -> None:
    sage, script = client(
        answer([{"id": 1}], Elements_Next_Page_Token="t1"),
        answer([], Elements_Next_Page_Token="t2=/+"),
        answer([{"id": 2}], Elements_Next_Page_Token=""),
    )
    since = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    rows = list(sage.customers.list(where=lambda c: c.date_time_updated > since, order_by="-id", page_size=1))
    assert [row.id for row in rows] == [1, 2]
    first = {"where": "date_time_updated>'2024-01-02T03:04:05'", "orderBy": "id desc", "pageSize": "1"}
    asked = [query_of(request) for request in script.requests]
    assert asked == [first, {**first, "nextPage": "t1"}, {**first, "nextPage": "t2=/+"}]
    sage, _ = client(answer([{"id": 1}], Elements_Next_Page_Token="same"))
    with pytest.raises(errors.PagingError, match="second time"):
        list(sage.customers.list())


def test_no_instance_is_no_error_and_a_wrong_address_is() -> None:
    sage, _ = client(answer({"message": "No instances found"}, 404))
    assert list(sage.instances.list(search_text="x")) == []
    with pytest.raises(errors.NotFound):
        sage.instances.get(5)
    with pytest.raises(errors.NotFound):
        list(sage.banks.list())
    html = answer(None, 404, content_type="text/html")
    with pytest.raises(errors.NotFound):
        list(client(html)[0].instances.list())


def test_wildcards_that_the_language_cannot_say_are_refused() -> None:
    sage, script = client(answer([]))
    list(sage.customers.list(where=lambda c: c.name.contains("O'Neil") & (c.reference != "A")))
    assert query_of(script.requests[0])["where"] == "name LIKE '%O''Neil%' AND reference!='A'"
    with pytest.raises(errors.UsageError, match="wildcard"):
        list(sage.customers.list(where=lambda c: c.name.contains("50%")))


def test_secrets_in_addresses_and_rows() -> None:
    from sagewire.runtime.hooks import Hooks

    seen: list[str] = []
    hooks = Hooks(on_request=lambda _, request: seen.append(request.url))
    sage, script = client(answer({"element": "sage200", "oauthUrl": "https://x"}), hooks=hooks)
    sage.elements.oauth_url(key_or_id="sage200", api_key="k", api_secret="hush", callback_url="https://me.example/")
    assert "apiSecret=hush" in script.requests[0].url
    assert "hush" not in "".join(seen)
    sage, _ = client(answer({"id": 5, "name": "n", "token": "hush", "valid": True, "tags": [], "user": {"id": 1}}))
    assert "hush" not in repr(sage.instances.get(5))


def test_a_profile_sets_everything_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for part in ("USER", "ORGANIZATION", "ELEMENT", "BASE_URL", "EDITION", "REGION"):
        monkeypatch.delenv(f"CLOUD_ELEMENTS_{part}", raising=False)
    file = tmp_path / "profiles.toml"
    file.write_text(
        "[default.cloud_elements]\nuser = 'u'\norganization = 'o'\nedition = 'open-connectors'\nregion = 'eu1'\n"
        "[old.cloud_elements]\nuser = 'u'\nbase_url = 'https://platform.example.com/elements/api-v2'\n",
        encoding="utf-8",
    )
    file.chmod(0o600)
    monkeypatch.setenv("SAGEWIRE_PROFILE_FILE", str(file))
    monkeypatch.setenv("CLOUD_ELEMENTS_ELEMENT", "e")
    given: dict[str, Any] = {"world": world()}
    script = Script(answer([]), answer([]), answer([]))
    sage = CloudElements.from_profile(transport=script, **given)
    list(sage.banks.list())
    list(sage.instances.list())
    old = CloudElements.from_profile("old", transport=script, paths={"/hubs/finance": "/hubs/erp"}, **given)
    list(old.banks.list())
    sap = "https://api.openconnectors.eu1.ext.hana.ondemand.com/elements/api-v2"
    assert [request.url.partition("?")[0] for request in script.requests] == [
        f"{sap}/hubs/finance/banks",
        f"{sap}/instances",
        "https://platform.example.com/elements/api-v2/hubs/erp/banks",
    ]
    assert script.requests[0].headers["Authorization"] == "User u, Element e"
    assert script.requests[1].headers["Authorization"] == "User u, Organization o"
