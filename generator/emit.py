"""Writes a plan as a package: templates lay it out, ruff formats it, and the folder is swapped in whole."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jinja2

from generator import code
from generator.errors import SpecError
from generator.plan import ProductPlan
from generator.plan_webhooks import webhook_imports
from generator.wire import as_sent

_TEMPLATES = Path(__file__).parent / "templates"
_SHOWN = "generator/templates"
_RUFF = ("--isolated", "--line-length=120", "--target-version=py311", "--no-cache", "--quiet")
_FOLDERS = {
    "models": "What is read: one class a module, imported when it is first asked for.",
    "params": "What is written: one type a module, imported when it is first asked for.",
    "resources": "The resources: one module each, imported when it is first asked for.",
}
_FIELDS = """The fields of rows in filters; for type checkers only, nothing imports them at run time.

They stand in one module, so that a checker has three hundred files fewer to open."""


class EmitError(SpecError):
    """A template is broken, or what it lays out is not valid Python."""


def render(plan: ProductPlan, document: Mapping[str, Any]) -> dict[str, str]:
    """The files of a package, not formatted yet.

    Args:
        plan: the plan.
        document: the bundled, overlaid document, for `openapi.json`.

    Returns:
        Paths relative to the package's folder, and their text.
    """
    files = {
        "__init__.py": _lay_out("init.py", plan=plan),
        "_client.py": _lay_out("client.py", plan=plan),
        "_product.py": _lay_out("product.py", plan=plan),
        "_diagnoses.py": _lay_out("diagnoses.py", plan=plan),
        "_operations.py": _lay_out("operations.py", plan=plan),
        "models/_base.py": _lay_out("base.py", plan=plan),
        "openapi.json": json.dumps(as_sent(dict(document)), ensure_ascii=False, separators=(",", ":")) + "\n",
        "py.typed": "",
    }
    if plan.filters:
        imports = sorted({line for write in plan.filters for line in write.imports})
        files["fields.py"] = _lay_out("fields.py", doc=_FIELDS, filters=plan.filters, imports=imports)
    if plan.client.reference:
        files["_references.py"] = _lay_out("references.py", plan=plan)
    for model in plan.models:
        files[f"models/{model.module}.py"] = _lay_out("model.py", module=model)
    for write in plan.writes:
        files[f"params/{write.module}.py"] = _lay_out("params.py", write=write)
    for resource in plan.resources:
        files[f"resources/{resource.name}.py"] = _lay_out("resource.py", resource=resource)
    for folder, modules in _modules(plan).items():
        package = f"{plan.package}.{folder}"
        files[f"{folder}/__init__.py"] = _lay_out("lazy.py", doc=_FOLDERS[folder], package=package, modules=modules)
    if plan.pagings:
        files["_paging.py"] = _lay_out("paging.py", plan=plan)
    if plan.webhooks:
        needed = webhook_imports(plan.package, plan.webhooks)
        files["webhooks.py"] = _lay_out("webhooks.py", plan=plan, imports=needed)
    return files


def _modules(plan: ProductPlan) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """For each folder, its modules with the public names of each, sorted."""
    return {
        "models": sorted((model.module, model.exports) for model in plan.models),
        "params": sorted((write.module, write.exports) for write in plan.writes),
        "resources": sorted((r.name, (r.cls, f"Async{r.cls}")) for r in plan.resources),
    }


def emit(plan: ProductPlan, document: Mapping[str, Any], folder: Path) -> None:
    """Writes a package into a folder, in place of whatever was there.

    Args:
        plan: the plan.
        document: the bundled, overlaid document.
        folder: the package's own folder, the last part of whose path is the package's own name.

    Raises:
        EmitError: the generator made no valid Python.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as temporary:
        fresh = Path(temporary) / folder.name
        write(render(plan, document), fresh, plan.package)
        old = Path(temporary) / "old"
        if folder.exists():
            folder.rename(old)
        fresh.rename(folder)


def write(files: Mapping[str, str], folder: Path, package: str) -> None:
    """Writes the files of a package into a new folder, formatted.

    Raises:
        EmitError: ruff refuses them.
    """
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    own = json.dumps(sorted({"sagewire", package.partition(".")[0]}))
    isort = f"--config=lint.isort.known-first-party={own}"
    _ruff("check", *_RUFF, isort, "--select=I", "--fix", str(folder))
    _ruff("format", *_RUFF, str(folder))


def _ruff(*arguments: str) -> None:
    done = subprocess.run([_ruff_binary(), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        words = f"ruff refuses the generated code: {done.stdout.strip()} {done.stderr.strip()}"
        raise EmitError(_SHOWN, "", words, "mend the template of that file")


@cache
def _ruff_binary() -> str:
    beside = Path(sys.executable).with_name("ruff")
    found = str(beside) if beside.exists() else shutil.which("ruff")
    if found is None:
        raise EmitError(_SHOWN, "", "ruff is not installed", "install the dependency group `generator`")
    return found


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        autoescape=jinja2.select_autoescape([]),  # the output is Python
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["docstring"] = code.docstring
    environment.filters["first_line"] = code.first_line
    environment.filters["late"] = code.late
    environment.filters["literal"] = code.literal
    return environment


def _lay_out(template: str, **values: object) -> str:
    name = f"{template}.jinja"
    try:
        return _environment().get_template(name).render(**values)
    except jinja2.TemplateError as error:
        line = error.lineno if isinstance(error, jinja2.TemplateSyntaxError) else _line_in(error, name)
        raise EmitError(f"{_SHOWN}/{name}", "", str(error.message), "mend the template", line) from error


def _line_in(error: Exception, name: str) -> int | None:
    """The line of a template at which laying it out failed: the last one that the traceback names."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno for frame in reversed(frames) if frame.filename.endswith(name)), None)


def differences(one: Path, two: Path) -> Iterable[str]:
    """The files that two folders do not have alike, as relative paths with what is the matter."""
    first, second = _files(one), _files(two)
    for name in sorted(first.keys() | second.keys()):
        if name not in second:
            yield f"{name}: missing"
        elif name not in first:
            yield f"{name}: should not be there"
        elif first[name] != second[name]:
            yield f"{name}: differs"


def _files(folder: Path) -> dict[str, bytes]:
    if not folder.is_dir():
        return {}
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
