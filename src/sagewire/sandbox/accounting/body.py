"""Reads the body of a write: unwraps it, checks it, and turns it into values as they are kept."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import attrs

from sagewire.sandbox import wire
from sagewire.sandbox.accounting import targets
from sagewire.sandbox.accounting.data import Book, Ref, Values
from sagewire.sandbox.accounting.refusals import entry, invalid
from sagewire.sandbox.accounting.shape import Field, Shape, Shapes
from sagewire.sandbox.errors import Refused

_NUMBER = re.compile(r"[+-]?\d{1,18}(\.\d{1,18})?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ENTITY = re.compile(r"&(amp|lt|gt|quot|apos|nbsp|#\d{1,5}|#x[0-9a-fA-F]{1,5});")
_TITLES = {"contacts": "Contact", "currencies": "Currency", "countries": "Country"}
_REPEAT = "idempotency_id"


def unwrap(raw: Any, wrapper: str) -> dict[str, Any]:
    """What is inside the wrapper.

    Raises:
        Refused: 422, there is no wrapper, or no object in it.
    """
    inner = raw.get(wrapper) if wire.is_object(raw) else None
    if not wire.is_object(inner):
        raise invalid(f"{wrapper}: This field is required", wrapper)
    return inner


@attrs.define
class Reader:
    """Reads one body.

    Attributes:
        book: where references must lead.
        shapes: every shape.
        known: names of collections.
        owner: the collection that is written to.
        partial: whether fields may be missing.
        needed: fields that a row of the collection cannot be without.
        ignored: fields that are not known.
        wrong: what is wrong.
    """

    book: Book
    shapes: Shapes
    known: frozenset[str]
    owner: str
    partial: bool
    needed: tuple[str, ...] = ()
    ignored: list[str] = attrs.field(factory=list[str])
    wrong: list[dict[str, Any]] = attrs.field(factory=list[dict[str, Any]])

    def read(self, raw: dict[str, Any], takes: str, gives: str) -> Values:
        """Values of a body.

        Raises:
            Refused: 422, with an entry for each thing that is wrong.
        """
        values = self._object(raw, self.shapes[takes], self.shapes[gives], "", required=not self.partial)
        for name in self.needed if self.partial else ():
            if name in raw and raw[name] in (None, "", []):
                self._no(f"{name}: This field is required", name)
        if self.wrong:
            raise Refused(422, self.wrong)
        return values

    def _object(self, raw: dict[str, Any], takes: Shape, gives: Shape, path: str, *, required: bool) -> Values:
        values: Values = {}
        for name, value in raw.items():
            field = takes.fields.get(name)
            if field is None or name == _REPEAT:
                if field is None and name != _REPEAT:
                    self.ignored.append(f"{path}{name}")
                continue
            self._field(values, field, value, gives, f"{path}{name}")
        if required:
            for name in takes.required:
                if raw.get(name) in (None, "", []):
                    self._no(f"{path}{name}: This field is required", f"{path}{name}")
        return values

    def _field(self, values: Values, field: Field, value: Any, gives: Shape, path: str) -> None:
        places = targets.one(self.owner, field.name, self.known) if field.kind == "string" else ()
        if places:
            name = field.name.removesuffix("_id")
            values[name if name in gives.fields else f"_{name}"] = self._one(places, value, path)
        elif field.kind == "array":
            self._array(values, field, value, gives, path)
        elif field.kind == "object":
            target = gives.fields.get(field.name)
            if value is None:
                values[field.name] = None
            elif wire.is_object(value):
                inner = self.shapes[target.shape if target else ""]
                values[field.name] = self._object(value, self.shapes[field.shape], inner, f"{path}.", required=False)
            else:
                self._no(f"{path} is invalid", path)
        else:
            values[field.name] = self._plain(field, value, path)

    def _array(self, values: Values, field: Field, value: Any, gives: Shape, path: str) -> None:
        name = field.name
        target = gives.fields.get(name)
        if value is None:
            values[name] = []
            return
        if not wire.is_list(value):
            self._no(f"{path} is invalid", path)
            return
        if field.shape:
            source = "line_items" if name.endswith("_lines") else path
            inner = self.shapes[target.shape if target else ""]
            values[name] = [self._item(item, self.shapes[field.shape], inner, source) for item in value]
        elif place := targets.several(name):
            read = targets.plural(name.removesuffix("_ids")) if name.endswith("_ids") else name
            values[read] = [self._one((place,), item, path) for item in value]
        elif target is not None and target.kind == "object":
            values[name] = self._one((f"{name}s",), value[0] if value else None, path)
        else:
            values[name] = [str(item) for item in value]

    def _item(self, item: Any, takes: Shape, gives: Shape, source: str) -> Values:
        if not wire.is_object(item):
            self._no(f"{source} is invalid", source)
            return {}
        return self._object(item, takes, gives, f"{source}.", required=True)

    def _one(self, places: tuple[str, ...], value: Any, path: str) -> Ref | None:
        if value in (None, ""):
            return None
        for place in places:
            if isinstance(value, str) and self.book.get(place, value) is not None:
                return Ref(place, value)
        title = _TITLES.get(places[0]) or _title(path)
        self.wrong.append(entry("RecordNotFound", f"Couldn't find {title}.", path))
        return None

    def _plain(self, field: Field, value: Any, path: str) -> Any:
        if value is None:
            return None
        if field.kind == "decimal":
            return self._decimal(value, path)
        if field.kind == "integer":
            return self._integer(field, value, path)
        if field.kind == "boolean":
            if value in (True, False, "true", "false"):
                return value in (True, "true")
            self._no(f"{path} must be true or false", path)
            return None
        if not isinstance(value, str):
            self._no(f"{path} must be a string", path)
            return None
        if field.kind in ("day", "instant"):
            return self._time(field, value, path)
        return self._text(field, value, path)

    def _text(self, field: Field, value: str, path: str) -> str | None:
        if field.max_length and len(value) > field.max_length:
            self._no(f"{path} is too long (maximum is {field.max_length} characters)", path)
        elif field.values and value not in field.values:
            self._no(f"{path} is not included in the list", path)
        elif field.name == "description" and _ENTITY.search(value):
            self._no(f"{path}: This field is required", path)
        else:
            return value
        return None

    def _decimal(self, value: Any, path: str) -> Decimal | None:
        if isinstance(value, bool) or not _NUMBER.fullmatch(str(value).strip()):
            exact = value if isinstance(value, Decimal) and value.is_finite() else None
            if exact is None or abs(exact.adjusted()) > 18:
                self._no(f"{path} is not a number", path)
                return None
            return Decimal(format(exact, "f"))
        return Decimal(str(value).strip())

    def _integer(self, field: Field, value: Any, path: str) -> int | None:
        if isinstance(value, bool) or not re.fullmatch(r"-?\d{1,18}", str(value)):
            self._no(f"{path} must be an integer", path)
            return None
        low, high = field.range
        number = int(value)
        if (low is not None and number < low) or (high is not None and number > high):
            self._no(f"{path} is not included in the list", path)
            return None
        return number

    def _time(self, field: Field, value: str, path: str) -> str | None:
        try:
            if field.kind == "day" and _DAY.fullmatch(value):
                return date.fromisoformat(value).isoformat()
            if field.kind == "instant" or "T" in value:
                moment = datetime.fromisoformat(value)
                return value[:10] if field.kind == "day" else moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        except ValueError:
            pass
        self._no(f"{path} is not a valid date", path)
        return None

    def _no(self, message: str, path: str) -> None:
        self.wrong.append(entry("RecordInvalid", message, path))


def _title(path: str) -> str:
    name = path.rsplit(".", 1)[-1].removesuffix("_ids").removesuffix("_id")
    return "".join(part.capitalize() for part in name.split("_"))
