"""The tests' own reader of conditions in SQL and CEQL: text to the same trees as `odata`. Nothing is the runtime's."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from tests.contract.odata import Tree, joined, read_instant, tokens_of

_TOKEN = re.compile(
    r"(?P<text>'(?:[^']|'')*')"
    r"|(?P<number>-?\d+(?:\.\d+)?(?![\d.eE-]))"
    r"|(?P<name>[A-Za-z_][A-Za-z0-9_.]*)"
    r"|(?P<sign><>|!=|<=|>=|[(),<>=])"
    r"|(?P<blank> )"
)
_SIGNS = {"=": "eq", "<>": "ne", "!=": "ne", ">": "gt", ">=": "ge", "<": "lt", "<=": "le"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?")
_PATTERN = re.compile(r"(%?)((?:\[[%_[]\]|[^%])*)(%?)", re.DOTALL)


def read_sql(text: str) -> Tree:
    """Reads a condition of SQL Server.

    Raises:
        ValueError: it is none.
    """
    return _Reader(text, brackets=True).whole()


def read_ceql(text: str) -> Tree:
    """Reads a condition in CEQL.

    Raises:
        ValueError: it is none.
    """
    return _Reader(text, brackets=False).whole()


class _Reader:
    def __init__(self, text: str, *, brackets: bool) -> None:
        self._brackets = brackets
        self.tokens = tokens_of(_TOKEN, text)

    def whole(self) -> Tree:
        tree = self._any_of()
        if self.tokens:
            raise ValueError(f"it goes on with {self.tokens[0]} where it should end")
        return tree

    def _any_of(self) -> Tree:
        return self._joined("OR", lambda: self._joined("AND", self._term))

    def _joined(self, word: str, part: Any) -> Tree:
        parts = [part()]
        while self.tokens[:1] == [("name", word)]:
            self.tokens.pop(0)
            parts.append(part())
        return joined(word.lower(), parts)

    def _term(self) -> Tree:
        if self.tokens[:1] == [("sign", "(")]:
            self.tokens.pop(0)
            tree = self._any_of()
            self._take("sign", ")")
            return tree
        name = self._take("name")
        kind, word = self.tokens.pop(0)
        if (kind, word) == ("name", "LIKE"):
            return self._like(name)
        if (kind, word) == ("name", "IN"):
            return joined("or", [("compare", name, "eq", value) for value in self._values()])
        return ("compare", name, _SIGNS[word], self._literal())

    def _values(self) -> list[Any]:
        self._take("sign", "(")
        found = [self._literal()]
        while self.tokens[:1] == [("sign", ",")]:
            self.tokens.pop(0)
            found.append(self._literal())
        self._take("sign", ")")
        return found

    def _like(self, name: str) -> Tree:
        text = self._take("text")[1:-1].replace("''", "'")
        found = _PATTERN.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} is no pattern that is asked for")
        functions = {("%", "%"): "contains", ("", "%"): "startswith", ("%", ""): "endswith"}
        inner = re.sub(r"\[([%_[])\]", r"\1", found[2]) if self._brackets else found[2]
        return ("call", functions[found[1], found[3]], name, inner)

    def _literal(self) -> Any:
        kind, text = self.tokens.pop(0)
        if kind == "number":
            return ("number", text)
        if kind == "name" and text in ("true", "false"):
            return ("flag", text == "true")
        if kind != "text":
            raise ValueError(f"{text!r} is no value")
        inner = text[1:-1].replace("''", "'")
        if _MOMENT.fullmatch(inner):
            return ("instant", read_instant(f"{inner}Z"))
        if _DAY.fullmatch(inner):
            return ("day", date.fromisoformat(inner))
        return ("text", inner)

    def _take(self, kind: str, wanted: str = "") -> str:
        if not self.tokens or self.tokens[0][0] != kind or (wanted and self.tokens[0][1] != wanted):
            raise ValueError(f"{wanted or kind!r} is missing before {self.tokens[:1]}")
        return self.tokens.pop(0)[1]
