"""Uploads of one scope: built, sent once, followed to a final state, their results matched to the records.

Every step is written down first. What a crash leaves behind is taken up again by `resume`: what was not sent is sent,
what Sage has is followed, and what nobody can say is reported and never sent again by itself.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from sagewire.exchange.contract import Contract
from sagewire.exchange.folder import Folder
from sagewire.exchange.follower import Follower, Progress, Step, Words
from sagewire.exchange.journal import Journal, Upload
from sagewire.exchange.outcome import Outcome
from sagewire.exchange.ports import Uploads
from sagewire.exchange.progress import Backoff, UploadDoubtful, UploadRefused
from sagewire.runtime.effects import World
from sagewire.runtime.errors import (
    ApiError,
    ConfigurationError,
    ConnectionFailed,
    LoginFailed,
    LoginRequired,
    OutcomeUnknown,
    RateLimited,
    ServerError,
    StoreError,
    UsageError,
)

FINAL = frozenset({"accepted", "failed", "badRequest"})
"""The words after which nothing more happens to an upload."""
GOOD = frozenset({"accepted"})
"""Those of them that mean success."""

_NOT_SENT = (ConnectionFailed, LoginRequired, LoginFailed, ConfigurationError, StoreError, RateLimited, ServerError)
_LOCK_PATIENCE = 300.0
_log = logging.getLogger("sagewire.exchange")


def _silent(_: str, __: int) -> None:
    return None


class Uploader:
    """The uploads of one scope.

    Example:
        uploader = Uploader("Orders", uploads, "exchange", contract=Contract(shape=OrderWrite))
        uploader.resume()                    # at the start of the program: what a crash left behind
        outcome = uploader.upload(changed_orders)
        for result in outcome.results:
            print(result.id, result.status, result.errors)
        outcome.acknowledge()
    """

    def __init__(
        self,
        scope: str,
        uploads: Uploads,
        directory: str | os.PathLike[str],
        *,
        contract: Contract | None = None,
        result_key: str = "id",
        final: Iterable[str] = FINAL,
        good: Iterable[str] = GOOD,
        backoff: Backoff | None = None,
        deadline: float | None = 86_400.0,
        world: World | None = None,
        on_progress: Progress | None = None,
        on_step: Step = _silent,
    ) -> None:
        """Puts an uploader together; nothing is read or sent yet.

        Args:
            scope: the scope, as Sage names it.
            uploads: sends and asks.
            directory: where uploads are written down; each scope has a folder of its own in it.
            contract: what a file must look like.
            result_key: the field of a result that names the record.
            final: the words after which nothing more happens; compared without case. Any other word means that it is
                under way, also one that nobody has heard of.
            good: those of them that mean success.
            backoff: how often to ask.
            deadline: seconds from sending after which `wait` gives up (the file may be processed hours later, when
                Sage 50 is next started); None waits for ever.
            world: clock and randomness.
            on_progress: told whenever Sage was asked.
            on_step: told of each step of the work.
        """
        self.scope = scope
        self._world = world or World()
        self._folder = Folder(directory, scope, self._world.clock)
        self._uploads = uploads
        self._contract = contract or Contract()
        self._step = on_step
        self._journal = Journal(self.directory / "uploads.sqlite3")
        self._follower = Follower(
            scope,
            uploads,
            self._journal,
            words=Words(final=final, good=good),
            result_key=result_key,
            backoff=backoff or Backoff(),
            deadline=deadline,
            world=self._world,
            on_progress=on_progress,
            on_step=on_step,
        )

    @property
    def directory(self) -> Path:
        """Where the uploads of the scope are written down."""
        return self._folder.path

    def __repr__(self) -> str:
        return f"Uploader({self.scope!r}, {str(self.directory)!r})"

    def close(self) -> None:
        """Closes the journal."""
        self._journal.close()

    def __enter__(self) -> Uploader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- sending -------------------------------------------------------------------------------------------------

    def submit(self, records: Sequence[Mapping[str, Any]]) -> Upload:
        """Builds a file, checks it against the contract and sends it.

        Args:
            records: the records that are new or changed.

        Returns:
            The upload, to be given to `wait`.

        Raises:
            UsageError: a record breaks the contract; nothing was sent.
            UploadRefused: Sage did not take the file.
            UploadDoubtful: the answer was lost.
            ConnectionFailed: Sage was not reached; `resume` sends the file.
        """
        content, ids = self._contract.build(records, self.scope)
        with self._sending():
            return self._send(self._journal.add(ids, content, self._world.clock.now()))

    def resend(self, number: int) -> Upload:
        """Sends a doubtful upload again, after a look in Sage has shown that it is not there.

        Raises:
            UsageError: it is not doubtful.
        """
        with self._sending():
            upload = self._settled(self._journal.get(number))
            if upload.state != "doubtful":
                raise UsageError(f"Upload {number} is not doubtful but {upload.state}: it must not be sent again.")
            return self._send(upload)

    def acknowledge(self, number: int) -> None:
        """Forgets an upload: whatever became of it was dealt with."""
        self._journal.remove(number)

    def uploads(self) -> list[Upload]:
        """Every upload that was not acknowledged, oldest first."""
        with self._sending():
            return [self._settled(upload) for upload in self._journal.all()]

    def _send(self, upload: Upload) -> Upload:
        """Sends under the lock; whoever finds an upload `sending` while holding it knows that its sender is dead."""
        number = upload.number
        self._journal.change(number, state="sending", sent_at=self._world.clock.now())
        self._step("sending", number)
        try:
            url = self._uploads.send(self.scope, upload.content)
        except OutcomeUnknown as error:
            raise self._doubtful(number, f"The answer to upload {number} was lost: {error.message}") from error
        except _NOT_SENT:
            self._journal.change(number, state="built", sent_at=None)
            raise
        except ApiError as error:
            refused = self._journal.change(number, state="refused", problem=error.message)
            raise UploadRefused(f"Sage did not take upload {number}: {error}", refused) from error
        except UsageError:
            self._journal.remove(number)
            raise
        self._step("sent", number)
        if not url:
            raise self._doubtful(number, f"Sage took upload {number} but did not say where its progress is told.")
        tracked = self._journal.change(number, state="tracking", tracking_url=url, problem="")
        self._step("tracking", number)
        return tracked

    def _doubtful(self, number: int, why: str) -> UploadDoubtful:
        upload = self._journal.change(number, state="doubtful", problem=why)
        return UploadDoubtful(
            f"{why} Look in Sage whether its records arrived; then resend({number}) or acknowledge({number}).", upload
        )

    def _settled(self, upload: Upload) -> Upload:
        """An upload whose sender died, seen from under the lock, is doubtful."""
        if upload.state != "sending":
            return upload
        why = f"The program ended while upload {upload.number} was being sent."
        _log.warning("%s Whether Sage has it is not known.", why)
        return self._journal.change(upload.number, state="doubtful", problem=why)

    # -- following -----------------------------------------------------------------------------------------------

    def upload(self, records: Sequence[Mapping[str, Any]]) -> Outcome:
        """Sends records and waits for what becomes of them; see `submit` and `wait`."""
        return self.wait(self.submit(records))

    def wait(self, upload: Upload | int) -> Outcome:
        """Follows an upload to its final state.

        Raises:
            StillUnderWay: there is none before the deadline.
            UploadDoubtful: nobody can say whether Sage has it.
            UploadRefused: Sage did not take it.
        """
        steps = self._follower.follow(self._tracked(upload))
        while True:
            try:
                pause = next(steps)
            except StopIteration as stop:
                outcome: Outcome = stop.value
                return outcome
            self._world.clock.sleep(pause)

    async def wait_async(self, upload: Upload | int) -> Outcome:
        """The same in an event loop: Sage is asked in a thread, the pauses are the loop's."""
        steps = self._follower.follow(self._tracked(upload))

        def advance() -> float | Outcome:
            try:
                return next(steps)
            except StopIteration as stop:
                outcome: Outcome = stop.value
                return outcome

        while isinstance(found := await asyncio.to_thread(advance), float | int):
            await self._world.clock.asleep(found)
        return found

    def resume(self) -> list[Outcome]:
        """Takes up what a crash or an earlier run left: sends what was not sent, follows what was.

        Returns:
            The outcomes of uploads that are final and not acknowledged, oldest first. Doubtful and refused ones are
            left alone: see `uploads`.

        Raises:
            StillUnderWay: one has no final state before the deadline.
        """
        return [self.wait(upload) for upload in self.resubmit()]

    def resubmit(self) -> list[Upload]:
        """The first half of `resume`: sends what was not sent.

        Returns:
            The uploads to wait for, oldest first.
        """
        found = [self._sent(upload.number) if upload.state == "built" else upload for upload in self.uploads()]
        return [upload for upload in found if upload.state in {"tracking", "done"}]

    def _sent(self, number: int) -> Upload:
        with self._sending():
            upload = self._journal.get(number)
            return self._send(upload) if upload.state == "built" else upload

    def _tracked(self, given: Upload | int) -> Upload:
        number = given if isinstance(given, int) else given.number
        with self._sending():
            upload = self._settled(self._journal.get(number))
        if upload.state == "doubtful":
            raise UploadDoubtful(
                f"{upload.problem} Look in Sage; then resend({number}) or acknowledge({number}).", upload
            )
        if upload.state == "refused":
            raise UploadRefused(f"Sage did not take upload {number}: {upload.problem}", upload)
        if upload.state == "built":
            raise UsageError(f"Upload {number} was not sent yet: resume() sends it.")
        return upload

    def _sending(self) -> AbstractContextManager[None]:
        return self._folder.locked("upload", "has been sending a file", _LOCK_PATIENCE)
