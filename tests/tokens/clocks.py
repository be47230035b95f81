"""Programs whose clocks jump, and disagree with the server's and with each other's."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any

from sagewire.runtime.effects import Clock, World
from sagewire.runtime.lookup import load
from tests.tokens.crowd import Outcome
from tests.tokens.parties import Party
from tests.tokens.worker import client_type, made

JUMP = 3600.0


class Jumping(Clock):
    """The server's time and what it has been put wrong by; its steady clock only ever goes on."""

    def __init__(self, party: Party) -> None:
        """Begins right."""
        self._party = party
        self.wrong = 0.0

    def now(self) -> datetime:
        """The time of day, as this machine believes."""
        return super().now() + timedelta(seconds=self._party.ahead + self.wrong)

    def monotonic(self) -> float:
        """The steady clock."""
        return super().monotonic() + self._party.ahead


class Program:
    """A client with a clock of its own."""

    def __init__(self, party: Party) -> None:
        """Starts it."""
        self.party = party
        self.clock = Jumping(party)
        self._kind, self._settings = client_type(party.kind), party.environment()
        self.client: Any = None
        self.restart()

    def restart(self) -> None:
        """Ends it and starts it again: what it knew it must read."""
        self.close()
        self.client = opened(self._kind, self._settings, World(clock=self.clock))

    def close(self) -> None:
        """Ends it."""
        if self.client is not None:
            self.client.close()


def opened(kind: Any, settings: Mapping[str, str], world: World) -> Any:
    """A client with these settings instead of the environment's."""
    product = import_module(f"{kind.__module__.rpartition('.')[0]}._product").PRODUCT
    return kind(**load(product, environment=settings).arguments(), world=world)


def jump(party: Party, *, programs: int, steps: int, seed: int) -> Outcome:
    """Lets time pass, clocks jump by up to an hour both ways, programs end and start, and each call after each step."""
    dice, outcome = random.Random(seed), Outcome()
    party.admit()
    running = [Program(party) for _ in range(programs)]
    for _ in range(steps):
        seconds = dice.choice([0.0, party.life * 0.3, party.life * 0.9, party.life + 1])
        party.pass_(seconds)
        program = dice.choice(running)
        program.clock.wrong = dice.choice([0.0, JUMP, -JUMP, dice.uniform(-JUMP, JUMP)])
        if dice.random() < 0.2:
            program.restart()
        for program in running:
            error = made(program.client)
            outcome.calls += 1
            outcome.failures += [error] if error else []
    for program in running:
        program.close()
    outcome.asked, outcome.granted = len(party.asked()), party.granted()
    outcome.repeated = len(party.given()) - len(set(party.given()))
    return outcome
