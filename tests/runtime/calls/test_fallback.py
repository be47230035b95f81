"""What is refused in the query is sent once more in the body, and only then."""

from __future__ import annotations

from typing import Any

import pytest

from sagewire.runtime import results
from sagewire.runtime.effects import drive_sync
from sagewire.runtime.errors import OutcomeUnknown, Unprocessable
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.results import Task
from tests.runtime.support import BASE, ID, Book, Example, Script, answer, broken, world

VOID = Operation(
    id="VoidBook", method="DELETE", path="/books/{Id}", resource="books", name="void", safety="write",
    parameters=(ID, Parameter(name="reason", wire="void_reason", location="query"),
                Parameter(name="mode", wire="mode", location="query")),
    extensions={"fallback": {"status": [400, 422], "text": "void.?reason",
                             "move": {"query": "void_reason", "body": "why"}}},
)  # fmt: skip
NO = answer([{"$message": "Void reason: this field is required"}], 422)
OTHER = answer([{"$message": "It is paid"}], 422)
DONE = answer({"id": 1, "name": "a"})


def void(script: Script, **arguments: Any) -> Any:
    client = Example(transport=script, world=world())
    task = Task(client.core, (VOID,), None, {"id": 1, **arguments})
    return drive_sync(results.value(task, lambda: Book), script, client.core.world.clock)


def test_the_value_moves_into_the_body() -> None:
    script = Script(NO, DONE)
    assert void(script, reason="wrong & bad", mode="x y").id == 1
    first, second = script.requests
    assert (first.url, first.content) == (f"{BASE}/books/1?void_reason=wrong%20%26%20bad&mode=x%20y", None)
    assert (second.url, second.content) == (f"{BASE}/books/1?mode=x%20y", b'{"why":"wrong & bad"}')
    assert second.headers["Content-Type"] == "application/json"
    assert second.headers["Authorization"] == first.headers["Authorization"]


@pytest.mark.parametrize("arguments", [{"reason": "a"}, {}])
def test_other_refusals_stay(arguments: dict[str, str]) -> None:
    script = Script(OTHER if arguments else NO)
    with pytest.raises(Unprocessable):
        void(script, **arguments)
    assert len(script.requests) == 1


def test_it_is_tried_once() -> None:
    script = Script(NO)
    with pytest.raises(Unprocessable):
        void(script, reason="a")
    assert len(script.requests) == 2


def test_a_lost_answer_is_not_tried_in_another_way() -> None:
    for script in (Script(broken("sent")), Script(NO, broken("sent"))):
        with pytest.raises(OutcomeUnknown):
            void(script, reason="a")
        assert len(script.requests) <= 2
