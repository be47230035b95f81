"""Counting code: lines that are neither blank, nor comment only, nor docstring."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

_LAYOUT = frozenset(
    {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
)


@attrs.frozen
class Size:
    """How large a package is.

    Attributes:
        files: files of any kind.
        bytes: of those files.
        lines: all lines of its Python files.
        code: lines of code, docstrings not counted.
        documented: the same, but with the docstrings under attributes counted as code.
    """

    files: int = 0
    bytes: int = 0
    lines: int = 0
    code: int = 0
    documented: int = 0

    def __add__(self, other: Size) -> Size:
        """Both together."""
        return Size(*(mine + its for mine, its in zip(attrs.astuple(self), attrs.astuple(other), strict=True)))


def measure(folder: Path) -> Size:
    """Measures a package; bytecode is no part of it."""
    size = Size()
    for path in packaged(folder):
        content = path.read_bytes()
        lines, code, documented = _counted(content.decode()) if path.suffix == ".py" else (0, 0, 0)
        size += Size(1, len(content), lines, code, documented)
    return size


def packaged(folder: Path) -> list[Path]:
    """The files of a package that a wheel would hold."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def _counted(source: str) -> tuple[int, int, int]:
    occupied: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in _LAYOUT:
            occupied.update(range(token.start[0], token.end[0] + 1))
    tree = ast.parse(source)
    docstrings, attributes = _covered(_docstrings(tree)), _covered(_attribute_docstrings(tree))
    return source.count("\n"), len(occupied - docstrings - attributes), len(occupied - docstrings)


def _covered(nodes: Iterable[ast.stmt]) -> set[int]:
    return {line for node in nodes for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)}


def _docstrings(tree: ast.Module) -> Iterator[ast.stmt]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield from filter(_is_text, node.body[:1])


def _attribute_docstrings(tree: ast.Module) -> Iterator[ast.stmt]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef):
            yield from filter(_is_text, node.body[1:])


def _is_text(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )
