"""What is set up for each product: which settings were found, and until when one is let in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sagewire.cli.products import known, product
from sagewire.runtime.auth.keys import RotatingKey
from sagewire.runtime.auth.session import OAuthSession
from sagewire.runtime.auth.tokens import next_login, say_when
from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.lookup import load
from sagewire.runtime.profile import Profile


def show(products: Sequence[str], profile: str | None, line: Callable[[str], object]) -> None:
    """Shows what was found, one paragraph for each product. Sends nothing, and shows no secret.

    Args:
        products: which; all by default, without those of which nothing is set.
        profile: the profile's name.
        line: shows a line.

    Raises:
        UsageError: there is no such product.
        ConfigurationError: the profile file cannot be read or used.
        StoreError: kept tokens cannot be read.
    """
    silent: list[str] = []
    for name, found in _found(products, profile):
        if not found.values and not products:
            silent.append(name)
            continue
        line(f"{name} ({found.product.title}), profile {found.name}")
        line(f"  settings  {', '.join(sorted(found.values)) or 'none'}")
        line(f"  access    {_access(found)}")
    if silent:
        line(f"Nothing is set for {', '.join(silent)}; docs/login.md says what can be.")


def _found(products: Sequence[str], profile: str | None) -> Iterator[tuple[str, Profile]]:
    """The settings of products; of all products those that can be read, if there are any."""
    errors: list[ConfigurationError] = []
    names = products or known()
    for name in names:
        try:
            yield name, load(product(name), profile)
        except ConfigurationError as error:
            errors.append(error)
    if errors and (products or len(errors) == len(names)):
        raise errors[0]


def _access(found: Profile) -> str:
    try:
        auth = found.auth()
    except ConfigurationError as error:
        return str(error)
    if isinstance(auth, RotatingKey):
        return auth.describe()
    if not isinstance(auth, OAuthSession):
        return "as set; nothing that ends by itself is known"
    tokens = auth.store.load()
    if tokens is None:
        return f"not logged in: {found.how_to_login}"
    return f"logged in; the next login is needed by {say_when(next_login(tokens))}"
