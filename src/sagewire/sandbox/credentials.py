"""What an application needs to sign in to a product."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs


@attrs.frozen
class Credentials:
    """What an application needs to sign in, and where it is then at home.

    Attributes:
        client_id: of the demo application.
        client_secret: of the demo application.
        redirect_uri: its only registered callback.
        login: Sage ID of the user.
        scopes: what is asked for; there is a refresh token with it.
        context: keywords of a client that say where it is at home: `site` and `company`, or `business`.
        site: value of `X-Site`, empty where the product has none.
        company: value of `X-Company`, 0 where the product has none.
        audience: what tokens are for, empty where the product does not ask.
    """

    client_id: str
    client_secret: str = attrs.field(repr=False)
    redirect_uri: str
    login: str
    scopes: tuple[str, ...]
    context: Mapping[str, Any]
    site: str = ""
    company: int = 0
    audience: str = ""
