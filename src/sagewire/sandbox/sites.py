"""Sites and the companies in them."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

SiteState: TypeAlias = Literal["ok", "no-database", "tunnel-down"]


@attrs.define
class Site:
    """One Sage 200 site.

    Attributes:
        site_id: what `X-Site` carries.
        name: its name.
        short_name: its short name.
        tenant_id: sent with `/sites`, though the specification does not say so.
        companies: company id and name.
        state: `no-database` answers 524 (Standard, not set up yet), `tunnel-down` answers 504 and is left out of
            `/sites`.
    """

    site_id: str
    name: str
    short_name: str
    tenant_id: str
    companies: dict[int, str]
    state: SiteState = "ok"


def default_sites(companies: int = 1) -> list[Site]:
    """One site."""
    names = {
        number: f"Sandbox Trading {number}" if number > 1 else "Sandbox Trading" for number in range(1, companies + 1)
    }
    return [
        Site(
            site_id="5a9e2000-0000-4000-8000-00000000c0de",
            name="Sandbox site",
            short_name="sandbox",
            tenant_id="7e9a2000-0000-4000-8000-00000000c0de",
            companies=names,
        )
    ]
