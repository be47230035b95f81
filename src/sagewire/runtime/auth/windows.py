"""When a token is due: windows before its end, which scale with its life.

What is stored are times of day. In memory the end of a token is also kept on the steady clock, and the earlier of the
two counts: a clock that is set back does not lengthen a token's life, one that is set forward only means an early
refresh.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import attrs

from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.effects import World

_ADVISORY_SHARE, _ADVISORY_MOST = 0.20, 900.0
_MANDATORY_SHARE, _MANDATORY_MOST = 0.05, 60.0
_BACKOFF_SHARE, _BACKOFF_MOST = 0.02, 60.0
_JITTER = 0.25


class Need(Enum):
    """Why tokens should be renewed."""

    NOTHING = "the token is good"
    ADVISORY = "the token ends soon: one caller refreshes, the others go on with it"
    MANDATORY = "the token has ended or is about to: everyone waits for the refresh"
    FORCED = "the API refused the token before its end"


@attrs.frozen
class Held:
    """Tokens in memory, and when they are due.

    Attributes:
        tokens: the tokens.
        ends: the end of the access token on the steady clock.
        advisory: seconds before the end at which the advisory window opens; a little different in each process, so
            that a fleet does not refresh at once.
        mandatory: seconds before the end at which the mandatory window opens.
        unsaved: the store could not be written and has older ones.
    """

    tokens: Tokens
    ends: float
    advisory: float
    mandatory: float
    unsaved: bool = False

    def left(self, now: datetime, monotonic: float) -> float:
        """Seconds until the access token ends."""
        return min((self.tokens.expires_at - now).total_seconds(), self.ends - monotonic)

    def need(self, now: datetime, monotonic: float) -> Need:
        """Why they should be renewed now."""
        left = self.left(now, monotonic)
        if left <= self.mandatory:
            return Need.MANDATORY
        due = self.unsaved or (left <= self.advisory and self.tokens.refresh is not None)
        return Need.ADVISORY if due else Need.NOTHING

    def backoff(self) -> float:
        """Seconds to leave the identity server in peace after a failure while the token is still good."""
        return min(self.tokens.lifetime * _BACKOFF_SHARE, _BACKOFF_MOST)


def hold(tokens: Tokens, world: World, *, unsaved: bool = False) -> Held:
    """Takes tokens into memory."""
    life = tokens.lifetime
    left = min((tokens.expires_at - world.clock.now()).total_seconds(), life)  # more means that the clock was set back
    return Held(
        tokens=tokens,
        ends=world.clock.monotonic() + left,
        advisory=min(life * _ADVISORY_SHARE, _ADVISORY_MOST) * (1 - _JITTER * world.random()),
        mandatory=min(life * _MANDATORY_SHARE, _MANDATORY_MOST) if tokens.refresh is not None else 0.0,
        unsaved=unsaved,
    )


def is_recent(tokens: Tokens, now: datetime) -> bool:
    """Whether tokens are so new that a 401 which had them forced is no reason yet to force others."""
    return 0 <= (now - tokens.issued_at).total_seconds() < min(tokens.lifetime * _ADVISORY_SHARE, _ADVISORY_MOST)
