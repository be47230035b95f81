"""`tree`, as it is read."""

from typing import Any

from acme.unions import models as m
from acme.unions.models._base import Row


class Tree(Row, frozen=True, kw_only=True):
    """`tree`, as it is read."""

    value: Any = None
    children: "list[m.Tree] | None" = None
