"""The documentation holds: what it shows runs and type-checks, and what it points to is there."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path

import pytest

from docs.__main__ import stale
from generator.vocabulary import definitions
from sagewire.runtime import errors
from sagewire.runtime.calls import diagnoses
from sagewire.sage200 import Sage200
from sagewire.sandbox import Sandbox
from tests.docs.snippets import CLIENTS, PAGES, ROOT, Block, blocks

RUN, CHECK = "python run", "python check"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.mark.parametrize("block", blocks(RUN), ids=lambda block: block.name)
def test_snippets_run(block: Block, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # files that a block makes are its own
    with ExitStack() as stack:
        clients = {name: stack.enter_context(sandbox.client(product)) for name, (product, _) in CLIENTS.items()}
        told = block.run(**clients, sandbox=sandbox)
    for wanted in block.prints:
        assert wanted in told, told
        told = told.partition(wanted)[2]
    assert not sandbox.faults.pending()


def test_snippets_type_check(tmp_path: Path) -> None:
    products = "".join(f"from sagewire.{product} import {cls}\n" for product, cls in CLIENTS.values())
    head = f"{products}from sagewire.sandbox import Sandbox\n"
    found = blocks(RUN, CHECK)
    module = tmp_path / "snippets_of_docs.py"
    body = "\n\n".join(block.as_function(f"block_{number}") for number, block in enumerate(found))
    module.write_text(f"{head}\n\n{body}", encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), str(module)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_every_python_block_says_what_it_is() -> None:
    assert [block.name for block in blocks() if block.info.startswith("py") and block.info not in (RUN, CHECK)] == []


def test_the_readme_shows_enough() -> None:
    assert len([block for block in blocks(RUN) if block.page == "README.md"]) >= 6


def test_generated_pages_are_current() -> None:
    assert stale() == [], "run `make generate`"


def test_make_targets_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for page in PAGES:
        named = set(re.findall(r"(?:^|`)make ([a-z]+)", page.read_text(encoding="utf-8"), re.MULTILINE))
        assert named <= targets, page


def test_commands_exist() -> None:
    for page in PAGES:
        for module in re.findall(r"python -m ([\w.]+)", page.read_text(encoding="utf-8")):
            path = ROOT / module.replace(".", "/")
            inside = ROOT / "src" / module.replace(".", "/")
            known = (path.with_suffix(".py"), path / "__main__.py", inside / "__main__.py")
            assert any(file.is_file() for file in known), f"{page.name}: python -m {module}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_resolve(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), target
        if anchor:
            assert anchor in _anchors(there), target


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_page_is_linked_from_the_readme() -> None:
    readme = PAGES[0].read_text(encoding="utf-8")
    assert [page.name for page in PAGES[1:] if page.name not in readme] == []


def _told(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def test_every_error_is_explained() -> None:
    classes = [value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, Exception)]
    assert len(classes) > 15
    assert [kind.__name__ for kind in classes if f"`{kind.__name__}`" not in _told("errors.md")] == []


def test_every_situation_is_listed() -> None:
    assert [name for name in sorted(diagnoses.SITUATIONS) if f"`{name}`" not in _told("errors.md")] == []


@pytest.mark.parametrize("product", [product for product, _ in CLIENTS.values()])
def test_every_diagnosis_is_listed(product: str) -> None:
    known = diagnoses.of(import_module(f"sagewire.{product}._product").PRODUCT)
    assert len(known) > 12
    assert [entry.id for entry in known if f"### {entry.id}\n" not in _told("diagnoses.md")] == []


def test_every_key_of_the_vocabulary_is_listed() -> None:
    assert [name for name in definitions() if f"## x-sagewire-{name}\n" not in _told("vocabulary.md")] == []


def test_every_resource_that_is_named_exists() -> None:
    told = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    for variable, (product, cls) in CLIENTS.items():
        client = getattr(import_module(f"sagewire.{product}"), cls)
        named = set(re.findall(rf"\b{variable}\.(\w+)\.\w+\(", told))
        assert len(named) > 3
        assert [name for name in sorted(named) if not hasattr(client, name)] == []


def test_resources_worth_knowing_exist() -> None:
    section = _told("sage200.md").partition("## Resources worth knowing")[2].partition("## Reading")[0]
    named = set(re.findall(r"`([a-z_0-9]+)`", section.partition("What changed since")[0]))
    assert len(named) > 20
    assert [name for name in sorted(named) if not hasattr(Sage200, name)] == []
