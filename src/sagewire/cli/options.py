"""What the command line says, typed."""

from __future__ import annotations

import argparse
from collections.abc import Callable


class Options(argparse.Namespace):
    """The parsed command line; which of the values are there depends on the command.

    Attributes:
        act: does what the command says.
        product: the short name of a product.
        products: several of them.
        profile: the profile's name.
        paste: whether the address that the browser ended at is pasted.
        no_browser: whether no browser is opened.
        scopes: what to ask for at a login.
    """

    act: Callable[[Options], None]
    product: str = ""
    products: list[str] = []
    profile: str | None = None
    paste: bool = False
    no_browser: bool = False
    scopes: list[str] | None = None
