"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.ledger.models.entry import Entry as Entry
    from acme.ledger.models.line import Line as Line
    from acme.ledger.models.outcome import Outcome as Outcome
    from acme.ledger.models.outcome import OutcomeResult as OutcomeResult
    from acme.ledger.models.question import Question as Question
    from acme.ledger.models.state import State as State
    from acme.ledger.models.state import StateCode as StateCode
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "entry": "Entry",
        "line": "Line",
        "outcome": "Outcome OutcomeResult",
        "question": "Question",
        "state": "StateCode State",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
