"""How strict the sandbox is, where Sage's own word is missing or may differ between businesses."""

from __future__ import annotations

from typing import Literal

import attrs


@attrs.define
class Settings:
    """What can be set.

    Attributes:
        require_business: refuse calls without `X-Business` with 401, as one integrator reports for users of several
            businesses; else the lead business is taken.
        void_reason: where the reason for a void is read: the published document says query, Sage's guide says body.
        concurrent: calls at one time, more are answered 429.
        strict_numbers: refuse a document that is made while another one of the business is being made.
        tax_work: how often the two tax operations answer 202 before they answer with a result.
        subscription_keys: keys of the gateway that serves the older form.
        attachment_bytes: the largest file.
        idempotency_days: how long a repetition is recognised.
    """

    require_business: bool = False
    void_reason: Literal["both", "query", "body"] = "both"
    concurrent: int = 150
    strict_numbers: bool = True
    tax_work: int = 0
    subscription_keys: set[str] = attrs.field(factory=lambda: {"sandbox-subscription-key"})
    attachment_bytes: int = 2_621_440
    idempotency_days: float = 7.0
