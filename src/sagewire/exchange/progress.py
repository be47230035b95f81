"""How an upload is followed, and what can be wrong with one."""

from __future__ import annotations

import attrs

from sagewire.exchange.journal import Upload
from sagewire.runtime.errors import SagewireError


class UploadError(SagewireError):
    """What is wrong with an upload.

    Attributes:
        upload: the upload as it stands.
    """

    def __init__(self, message: str, upload: Upload) -> None:
        """Builds the error."""
        super().__init__(message)
        self.upload = upload


class StillUnderWay(UploadError):
    """An upload has no final state yet. It is still written down: `wait` or `resume` goes on with it."""


class UploadDoubtful(UploadError):
    """Nobody can say whether Sage has an upload. Look in Sage; then `resend` it or `acknowledge` it."""


class UploadRefused(UploadError):
    """Sage did not take the file. Mend its records and upload them anew; `acknowledge` forgets this one."""


@attrs.frozen(kw_only=True)
class Backoff:
    """How often Sage is asked: at first soon, then ever more rarely.

    Attributes:
        first: seconds before the second question.
        factor: each pause is so many times the one before.
        longest: seconds between two questions at most.
    """

    first: float = 2.0
    factor: float = 1.6
    longest: float = 300.0

    def pause(self, number: int, random: float) -> float:
        """Seconds before the next question, the n-th from 0; a quarter of it is random."""
        grown = self.first * self.factor ** min(number, 100)
        return min(grown, self.longest) * (0.75 + 0.25 * random)
