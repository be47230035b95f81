"""Retry: fates, pauses, Retry-After and the quota."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.calls.retry import RetryPolicy, RetryQuota, fate_of_answer, fate_of_failure, retry_after
from sagewire.runtime.effects import TransportError
from sagewire.runtime.errors import UsageError
from sagewire.runtime.wire.message import Headers, Response

NOW = datetime(2024, 1, 2, 12, tzinfo=UTC)


def test_fates() -> None:
    assert fate_of_failure(TransportError("x", phase="connect")) == "unsent"
    assert fate_of_failure(TransportError("x", phase="sent")) == "unknown"
    assert {status: fate_of_answer(status, None) for status in (200, 304, 400, 401, 404, 409, 422, 501, 505, 511)} == (
        dict.fromkeys((200, 304, 400, 401, 404, 409, 422, 501, 505, 511), "answered")
    )
    for status in (408, 500, 502, 503, 504, *range(520, 528), 507, 530, 599):
        assert fate_of_answer(status, None) == "unknown"
    assert fate_of_answer(429, None) == fate_of_answer(503, 0.0) == "refused"
    assert fate_of_answer(500, 5.0) == "unknown"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", None), ("5", 5.0), (" 0 ", 0.0), ("1.5", 1.5), ("-1", None), ("soon", None), ("1e9", None), ("٣", None),
        ("Tue, 02 Jan 2024 12:01:00 GMT", 60.0), ("Tue, 02 Jan 2024 11:00:00 GMT", 0.0),
        ("Tue, 02 Jan 2024 12:01:00", 60.0), ("Tue, 99 Jan 2024 12:01:00 GMT", None),
    ],
)  # fmt: skip
def test_retry_after_in_both_forms(text: str, seconds: float | None) -> None:
    assert retry_after(Response(503, Headers({"Retry-After": text})), NOW) == seconds


@given(st.text(max_size=40))
def test_no_retry_after_makes_it_fail(text: str) -> None:
    seconds = retry_after(Response(503, Headers({"Retry-After": text})), NOW)
    assert seconds is None or seconds >= 0


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_pauses_are_jittered_fully_and_bounded(attempt: int, random: float) -> None:
    policy = RetryPolicy()
    bound = min(0.5 * 2 ** min(attempt - 1, 60), 20)
    assert policy.pause(attempt, random) == random * bound
    assert 0 <= policy.pause(attempt, random) <= 20


def test_policies_are_checked() -> None:
    with pytest.raises(UsageError):
        RetryPolicy(max_attempts=0)
    with pytest.raises(UsageError):
        RetryPolicy(first_pause=-1)


@given(st.lists(st.sampled_from(["retry", "timeout", "success"]), max_size=400))
def test_the_quota_never_leaves_its_bounds(events: list[str]) -> None:
    quota = RetryQuota(100)
    for event in events:
        before = quota.left
        if event == "success":
            quota.earn()
            assert quota.left == min(100, before + 1)
        else:
            cost = 10 if event == "timeout" else 5
            assert quota.spend(timed_out=event == "timeout") is (before >= cost)
        assert 0 <= quota.left <= 100


def test_the_quota_is_exact_under_threads() -> None:
    quota = RetryQuota(5000)
    granted: list[bool] = []
    threads = [
        threading.Thread(target=lambda: granted.extend(quota.spend(timed_out=False) for _ in range(500)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(granted) == 1000
    assert quota.left == 0
