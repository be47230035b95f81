"""Text from a document as Python: literals and docstrings in which nothing of it can run or break out."""

from __future__ import annotations

import ast
import re
import textwrap
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from openapi_python_client.strings import safe_for_docstring

from generator.grammar import is_array, is_object

_TYPOGRAPHY = {
    0x2018: "'",
    0x2019: "'",
    0x201C: '"',
    0x201D: '"',
    0x2013: "-",
    0x2014: "-",
    0x2026: "...",
    0x00A0: " ",
    0x2022: "-",
}


def literal(value: object) -> str:
    """A value as Python code; text is ASCII with escapes.

    Raises:
        TypeError: it is none of the plain values that a document holds.
    """
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    if isinstance(value, str):
        return quoted(value)
    if is_object(value):
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
    if is_array(value):
        return f"[{', '.join(literal(item) for item in value)}]"
    if isinstance(value, tuple):
        return group([literal(item) for item in cast(tuple[object, ...], value)])
    raise TypeError(f"{type(value).__name__} is no plain value")


def quoted(text: str) -> str:
    """Text as a literal in double quotes, ASCII only."""
    shown = ascii(text)
    return f'"{shown[1:-1]}"' if shown[0] == "'" and '"' not in shown else shown


def build(name: str, arguments: Mapping[str, str | None]) -> str:
    """A call with keywords, as code. Arguments that are None are left out."""
    given = ", ".join(f"{key}={value}" for key, value in arguments.items() if value is not None)
    return f"{name}({given})"


def names_in(*snippets: str) -> set[str]:
    """The bare names that pieces of code use; text in literals does not count."""
    trees = [ast.parse(snippet, mode="eval") for snippet in snippets if snippet]
    return {node.id for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Name)}


def prose(text: object) -> str:
    """Text of a document as plain prose: one paragraph a line, no control or direction characters."""
    plain = str(text).translate(_TYPOGRAPHY)
    kept = "".join(
        sign for sign in plain if sign in "\n\t" or not unicodedata.category(sign).startswith(("C", "Zl", "Zp"))
    )
    paragraphs = re.split(r"\n\s*\n", kept.strip())
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs if paragraph.strip())


def docstring(text: str, indent: int = 0) -> str:
    """A whole docstring, quotes included, wrapped and indented for its place.

    Lines that begin with blanks (the entries of `Args:`) keep their own indentation.

    Args:
        text: the text, made of `prose` and our own words.
        indent: blanks before each line but the first.
    """
    blank = " " * indent
    lines: list[str] = []
    for line in safe_for_docstring(text).split("\n"):
        lead = line[: len(line) - len(line.lstrip(" "))]
        hang = lead + ("    " if lead and ":" in line else "")
        wrapped = textwrap.wrap(
            line.strip(),
            width=116 - indent,
            initial_indent=lead,
            subsequent_indent=hang,
            break_long_words=False,
            break_on_hyphens=False,
        )
        lines += wrapped or [""]
    if len(lines) == 1 and not lines[0].endswith(('"', "\\")):
        return f'"""{lines[0]}"""'
    body = "\n".join(f"{blank}{line}" if line and number else line for number, line in enumerate(lines))
    return f'"""{body}\n{blank}"""'


def group(parts: Sequence[str]) -> str:
    """Pieces of code as a tuple, without a comma at its end where none is needed."""
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"


def late(annotation: str) -> str:
    """A field's type, quoted where it names another model.

    That keeps models lazy, and cycles of no account. All others are evaluated with the class, from bytecode: a quoted
    one is compiled when the first row is read, which made up a third of a first call's time.
    """
    return repr(annotation) if re.search(r"\bm\.", annotation) else annotation


def first_line(text: str) -> str:
    """The first paragraph of a text, for a place that has room for no more."""
    return text.partition("\n\n")[0]


def sentence(text: str) -> str:
    """Text with a stop at its end; empty text stays empty."""
    text = text.strip()
    return text if not text or (text.endswith((".", "!", "?", ":", "`")) and not text.endswith("`")) else f"{text}."


def joined(parts: Iterable[str]) -> str:
    """Sentences in a row."""
    return " ".join(sentence(part) for part in parts if part.strip())
