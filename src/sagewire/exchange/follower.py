"""Follows uploads that Sage has: asked ever more rarely, until there is a final word, a result or a deadline."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterable
from typing import TypeAlias

import attrs

from sagewire.exchange.journal import Journal, Upload
from sagewire.exchange.outcome import Outcome, matched
from sagewire.exchange.ports import Uploads
from sagewire.exchange.progress import Backoff, StillUnderWay
from sagewire.runtime.effects import World
from sagewire.runtime.errors import ConnectionFailed, RateLimited, SagewireError, ServerError

Progress: TypeAlias = Callable[[Upload], object]
"""Told of an upload whenever Sage was asked about it."""
Step: TypeAlias = Callable[[str, int], object]
"""Told of the steps of the work (a name and the upload's number)."""

_PASSING = (ConnectionFailed, RateLimited, ServerError)
_log = logging.getLogger("sagewire.exchange")


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


@attrs.frozen(kw_only=True)
class Words:
    """Which words of Sage's mean what; compared without case.

    Attributes:
        final: nothing more happens after these. Any other word means that the upload is under way.
        good: those of them that mean success.
    """

    final: frozenset[str] = attrs.field(converter=_folded)
    good: frozenset[str] = attrs.field(converter=_folded)


class Follower:
    """Follows the uploads of one scope."""

    def __init__(
        self,
        scope: str,
        uploads: Uploads,
        journal: Journal,
        *,
        words: Words,
        result_key: str,
        backoff: Backoff,
        deadline: float | None,
        world: World,
        on_progress: Progress | None,
        on_step: Step,
    ) -> None:
        """Puts it together; see `Uploader`."""
        self._scope = scope
        self._uploads = uploads
        self._journal = journal
        self._words = words
        self._result_key = result_key
        self._backoff = backoff
        self._deadline = deadline
        self._world = world
        self._on_progress = on_progress
        self._step = on_step

    def follow(self, upload: Upload) -> Generator[float, None, Outcome]:
        """Asks until there is a final state; yields the pauses.

        Raises:
            StillUnderWay: there is none before the deadline.
        """
        tries = 0
        while upload.state != "done":
            upload = self._asked(upload)
            if upload.state == "done":
                break
            yield self._pause(upload, tries)
            tries += 1
        return self._outcome(upload)

    def _pause(self, upload: Upload, tries: int) -> float:
        pause = self._backoff.pause(tries, self._world.random())
        if self._deadline is None:
            return pause
        begun = (upload.sent_at or upload.at).timestamp()
        left = begun + self._deadline - self._world.clock.now().timestamp()
        if left <= 0:
            raise StillUnderWay(
                f"Upload {upload.number} of {self._scope} is still {upload.status or 'without a status'}: "
                "Sage 50 may be switched off. It stays written down; wait for it again later.",
                upload,
            )
        return min(pause, left)

    def _asked(self, upload: Upload) -> Upload:
        """Asks once; what passes by itself is left to the next time."""
        try:
            told = self._uploads.track(upload.tracking_url)
        except _PASSING as error:
            _log.info("upload %d: its progress could not be asked for: %s", upload.number, error.message)
            return upload
        self._step("asked", upload.number)
        upload = self._journal.change(
            upload.number,
            status=told.status,
            progress=told.progress,
            result_url=told.result_url or upload.result_url,
            state="done" if told.status.casefold() in self._words.final else "tracking",
        )
        self._step("noted", upload.number)
        if self._on_progress is not None:
            self._on_progress(upload)
        return upload

    def _outcome(self, upload: Upload) -> Outcome:
        problem = ""
        if upload.result is None and upload.result_url:
            try:
                content = self._uploads.result(upload.result_url)
            except SagewireError as error:
                problem = f"The result could not be had: {error.message}"
                _log.warning("upload %d: %s", upload.number, problem)
            else:
                upload = self._journal.change(upload.number, result=content)
                self._step("result", upload.number)
        good = upload.status.casefold() in self._words.good
        return matched(upload, self._scope, self._result_key, good=good, problem=problem, forget=self._journal.remove)
