"""After `preload()` a first call imports and builds nothing: counted here, timed by `python -m benchmarks`."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from typing import Any

import pytest

from benchmarks.measure import run
from sagewire.runtime.errors import UsageError

_COUNTED = """
import asyncio, functools, json, sys
import sagewire.{package} as package

asyncio.run(asyncio.sleep(0))
{preload}
if {running}:
    async def prepared():
        package.preload("customers")
    asyncio.run(prepared())
if "httpcore2" in sys.modules:
    import httpcore2
    from sagewire.runtime.decoding import codec, rows
    from sagewire.runtime.filters import fields
    from sagewire.runtime.writing import quick, shapes

    def counted(owner, name):
        made = getattr(owner, name)
        def count(*given, **named):
            built.append(name)
            return made(*given, **named)
        setattr(owner, name, count)

    built = []
    counted(httpcore2, "default_ssl_context")
    counted(codec.Codec, "__init__")
    counted(rows.RowReader, "_look")
    counted(quick.Plan, "__init__")
    caches = [codec.codec_of, rows.reader_of, fields.columns_of, shapes.shape_of]
else:
    built, caches = ["all"], []

async def answer(reader, writer):
    while head := await reader.readuntil(b"\\r\\n\\r\\n"):
        length = [int(line[15:]) for line in head.split(b"\\r\\n") if line.lower().startswith(b"content-length:")]
        await reader.readexactly(length[0] if length else 0)
        path = head.split()[1]
        body = (b"[]" if b"$top" in path or b"%24top" in path else b'{{"$items": []}}' if b"items_per_page" in path
                else b'{{"id": 7}}')
        head = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n\\r\\n"
        writer.write(head % len(body) + body)

async def calls():
    async def quietly(reader, writer):
        try:
            await answer(reader, writer)
        except asyncio.IncompleteReadError:
            writer.close()
    server = await asyncio.start_server(quietly, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{{server.sockets[0].getsockname()[1]}}"
    client = {client}
    modules, misses = set(sys.modules), [cache.cache_info().misses for cache in caches]
    {calls}
    built.extend(["miss"] * (sum(cache.cache_info().misses for cache in caches) - sum(misses)))
    print(json.dumps([sorted(set(sys.modules) - modules), built]))
    await client.close()
    server.close()

asyncio.run(calls())
"""
_SAGE200 = """
    assert (await client.customers.get(7)).id == 7
    rows = client.customers.list(where=lambda c: c.balance > 5, order_by="name", select=["name"])
    assert [row async for row in rows] == []
    assert [row async for row in client.customers.list()] == []
    assert (await client.customers.create(name="A", credit_limit=5, contacts=[{"first_name": "B"}])).id == 7
"""
_BOOKS = """
    assert (await client.contacts.get("7")).id == 7
    assert [row async for row in client.contacts.list()] == []
    assert (await client.contacts.create(name="A", contact_type_ids=["CUSTOMER"], main_address={"city": "B"})).id == 7
"""
_CLIENTS = {
    "sage200": ("package.AsyncSage200(auth='token', site='site', company=1, base_url=url)", _SAGE200),
    "accounting": ("package.AsyncAccounting(auth='token', business='business', base_url=url)", _BOOKS),
}


def first_calls(package: str, preload: str, *, running: bool = False) -> tuple[list[str], list[str]]:
    """The modules that the first calls import, and what they build."""
    client, calls = _CLIENTS[package]
    program = _COUNTED.format(package=package, preload=preload, client=client, calls=calls.strip(), running=running)
    loaded, built = json.loads(run(program))
    return loaded, built


@pytest.mark.parametrize(
    ("package", "preload"),
    [
        ("sage200", "package.preload()"),
        ("sage200", "package.preload('customers')"),
        ("accounting", "package.preload('contacts')"),
    ],
)
def test_after_preload_a_first_call_imports_and_builds_nothing(package: str, preload: str) -> None:
    assert first_calls(package, preload) == ([], [])


def test_a_running_loop_can_preload_too() -> None:
    assert first_calls("sage200", "", running=True) == ([], [])


def test_without_preload_they_do() -> None:
    loaded, built = first_calls("sage200", "")
    assert {"httpcore2", "sagewire.sage200.models.customer", "sagewire.runtime.writing.quick"} <= set(loaded)
    assert built == ["all"]


def test_only_what_is_named_is_loaded() -> None:
    source = """
import json, sys, sagewire.sage200
sagewire.sage200.preload("currencies")
print(json.dumps([name for name in sys.modules if name.startswith("sagewire.sage200.resources.")]))
"""
    assert json.loads(run(source)) == ["sagewire.sage200.resources.currencies"]


@pytest.mark.parametrize("package", ["sage200", "accounting", "sage50", "contractor", "cloud_elements"])
def test_every_product_preloads(package: str) -> None:
    subprocess.run([sys.executable, "-I", "-c", f"import sagewire.{package} as p; p.preload()"], check=True)


def test_a_resource_that_is_not_there_is_named() -> None:
    package: Any = importlib.import_module("sagewire.sage200")
    with pytest.raises(UsageError, match=r"no resource 'custommers'; did you mean 'customers'"):
        package.preload("custommers")
