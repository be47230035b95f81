"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.ledger.params.entry import EntryWrite as EntryWrite
    from acme.ledger.params.line import LineWrite as LineWrite
    from acme.ledger.params.question import QuestionWrite as QuestionWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "entry": "EntryWrite",
        "line": "LineWrite",
        "question": "QuestionWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
