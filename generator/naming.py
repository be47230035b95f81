"""Names: from whatever a document calls things to Python identifiers, class names and safe literals.

Everything here is total and deterministic: any text gives a valid ASCII identifier, and the same texts in the same
order give the same names.
"""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Container, Iterable

MODEL_RESERVED = frozenset(
    {
        "extra",
        "from_wire",
        "to_wire",
        "self",
        "cls",
        "options",
        "m",
        "p",
        "f",
        "dt",
        "decimal",
        "Any",
        "Annotated",
        "Literal",
        "Decimal",
        "Day",
        "Instant",
        "UUID",
        "Sequence",
        "Mapping",
        "str",
        "int",
        "bool",
        "bytes",
        "list",
        "dict",
        "float",
        "object",
        "type",
        "property",
    }
)
"""Names no field may have: the models' own members, and every name that annotations in a class body use.

(What makes a field, `sent` and `wire`, is imported under another name where a field is called so.)
"""

SIGNATURE_RESERVED = frozenset(
    {"self", "options", "body", "rows", "content", "value", "m", "p", "f", "dt", "typed", "listed"}
    | {"bool", "bytes", "dict", "int", "list", "str"}
)
"""Names no path, query or header parameter may have: the methods' own parameters, and every name their code uses."""

CLIENT_RESERVED = frozenset(
    {
        "auth",
        "base_url",
        "capture",
        "close",
        "core",
        "edition",
        "from_profile",
        "login",
        "logout",
        "product",
        "resolve",
        "run",
        "transport",
        "with_options",
        "world",
    }
)
"""Names no resource may have: the client's own members."""

CLASS_RESERVED = frozenset(
    {"Any", "Annotated", "Literal", "Decimal", "Day", "Instant", "UUID", "Row", "Sequence", "Mapping", "TypeAlias"}
    | {"TYPE_CHECKING", "TypedDict", "None", "True", "False"}
    | {name for name in dir(builtins) if name[:1].isupper()}
)
"""Names no class may have: what generated modules import, and the builtins."""

RESOURCE_RESERVED = CLASS_RESERVED | {
    "AsyncChanges",
    "AsyncPager",
    "AsyncResource",
    "Changes",
    "Deletions",
    "Filter",
    "NaturalKey",
    "Operation",
    "OrderBy",
    "Pager",
    "Parameter",
    "Records",
    "RequestOptions",
    "Resource",
    "Target",
    "Unpack",
    "Where",
}
"""Names no class of a resource may have."""

CLIENT_CLASS_RESERVED = CLASS_RESERVED | {
    "Auth",
    "Client",
    "AsyncClient",
    "ClientOptions",
    "AsyncClientOptions",
    "Unpack",
}
"""Names no client class may have."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[A-Z]")
_ODD = {"$": " ", "@": " ", "&": " and ", "+": " plus ", "%": " percent ", "#": " number "}


def words(text: str) -> list[str]:
    """Splits any text into lower-case ASCII words; a digit stays with the letters before it.

    Example:
        >>> words("CustomerContactId"), words("analysis_code_1"), words("$path"), words("MTDYear2")
        (['customer', 'contact', 'id'], ['analysis', 'code', '1'], ['path'], ['mtd', 'year2'])
    """
    spread = "".join(_ODD.get(letter, letter) for letter in text)
    plain = unicodedata.normalize("NFKD", spread).encode("ascii", "ignore").decode()
    found: list[str] = []
    for chunk in re.split(r"[^A-Za-z0-9]+", plain):
        for position, word in enumerate(_WORD.findall(chunk)):
            if position and (word.isdigit() or (word.islower() and found[-1][-1].isdigit())):
                found[-1] += word
            else:
                found.append(word.lower())
    return found


def identifier(text: str, *, prefix: str = "field", reserved: Container[str] = ()) -> str:
    """A snake_case identifier for any text.

    Args:
        text: the name on the wire.
        prefix: put before a name that would start with a digit, and used alone where nothing is left.
        reserved: names that get an underscore at their end.

    Example:
        >>> identifier("from"), identifier("2ndLine"), identifier("$path"), identifier("Order No.")
        ('from_', 'field_2nd_line', 'path', 'order_no')
    """
    name = "_".join(words(text)) or prefix
    if name[0].isdigit():
        name = f"{prefix}_{name}"
    if keyword.iskeyword(name) or name in reserved:
        name += "_"
    return name


def class_name(text: str, *, prefix: str = "Model", reserved: Container[str] = CLASS_RESERVED) -> str:
    """A PascalCase class name for any text.

    Args:
        text: the name in the document.
        prefix: put before a name that would start with a digit, and used alone where nothing is left.
        reserved: names that get an underscore at their end.

    Example:
        >>> class_name("customer_contact"), class_name("urn"), class_name("3d_point"), class_name("HTTPError")
        ('CustomerContact', 'Urn', 'Model3dPoint', 'HttpError')
    """
    name = "".join(word[0].upper() + word[1:] for word in words(text)) or prefix
    if name[0].isdigit():
        name = prefix + name
    return f"{name}_" if name in reserved else name


def module_name(name: str) -> str:
    """The module of a class: its name in snake_case.

    Example:
        >>> module_name("CustomerContact"), module_name("Import")
        ('customer_contact', 'import_')
    """
    return identifier(name, prefix="module", reserved=("con", "prn", "aux", "nul"))


def unique(name: str, taken: Container[str]) -> str:
    """The name itself, or with the lowest number from 2 at its end that makes it free.

    Example:
        >>> unique("line", {"line", "line_2"})
        'line_3'
    """
    if name not in taken:
        return name
    number = 2
    joint = "" if name[:1].isupper() else "_"
    while f"{name}{joint}{number}" in taken:
        number += 1
    return f"{name}{joint}{number}"


def unique_names(texts: Iterable[str], *, prefix: str = "field", reserved: Container[str] = ()) -> dict[str, str]:
    """Identifiers for several texts, all different, in their order.

    A text that already is its own identifier keeps it, whatever comes before it.
    """
    texts = list(dict.fromkeys(texts))
    named = {text: identifier(text, prefix=prefix, reserved=reserved) for text in texts}
    taken = {text for text in texts if named[text] == text}
    result: dict[str, str] = {}
    for text in texts:
        result[text] = text if named[text] == text else unique(named[text], taken)
        taken.add(result[text])
    return result


def constant_name(operation_id: str) -> str:
    """The constant that holds an operation.

    Example:
        >>> constant_name("GetCustomers")
        'GET_CUSTOMERS'
    """
    return identifier(operation_id, prefix="operation").upper()


def singular(text: str) -> str:
    """The singular of a regular English plural, for naming a list's item.

    Example:
        >>> singular("contacts"), singular("addresses"), singular("currencies"), singular("status")
        ('contact', 'address', 'currency', 'status')
    """
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh")):
        if text.endswith(ending) and len(text) > len(ending) + 1:
            return text[: -len(ending)] + instead
    if text.endswith("s") and not text.endswith(("ss", "us", "is")) and len(text) > 2:
        return text[:-1]
    return text
