"""Mistakes to make in the runtime on purpose: what a careless change could do."""

from __future__ import annotations

import attrs


@attrs.frozen
class Mutation:
    """One mistake: a text of a module of the runtime, and what stands there instead."""

    what: str
    module: str
    right: str
    wrong: str


MUTATIONS: tuple[Mutation, ...] = (
    # calls/call.py
    Mutation(
        "a redirect is a success",
        "calls/call.py",
        "if 200 <= answer.status < 300 if",
        "if 200 <= answer.status < 400 if",
    ),
    Mutation("a 401 renews nothing", "calls/call.py", "elif answer.status == 401:", "elif answer.status == 4010:"),
    Mutation("a redirect says that a write was not done", "calls/call.py", "write=self._is_write)", "write=False)"),
    Mutation("redirects are tried again", "calls/call.py", "response.status >= 400 and ", ""),
    Mutation(
        "a write is repeated where statuses say nothing", "calls/call.py", "and self._status_is_silent:", "and False:"
    ),
    Mutation(
        "everything is sent again", "calls/call.py", 'return fate != "unknown" or self._job.repeatable', "return True"
    ),
    Mutation(
        "nothing of unknown fate is sent again",
        "calls/call.py",
        'return fate != "unknown" or self._job.repeatable',
        'return fate != "unknown"',
    ),
    Mutation(
        "one try too many", "calls/call.py", "self._tries >= policy.max_attempts", "self._tries > policy.max_attempts"
    ),
    Mutation("an hour is waited", "calls/call.py", "asked > policy.longest_retry_after", "asked > 7200"),
    Mutation(
        "Retry-After is not waited", "calls/call.py", "if asked is None else asked\n", "if asked is None else 0.0\n"
    ),
    Mutation("doubt is not kept", "calls/call.py", "and self._in_doubt is None:", "and False:"),
    Mutation(
        "doubt does not outlive", "calls/call.py", "if self._in_doubt is None or status in", "if True or status in"
    ),
    Mutation(
        "sent after the deadline",
        "calls/call.py",
        "and self._clock.monotonic() >= self._deadline:\n                late",
        "and False:\n                late",
    ),
    Mutation(
        "an answer that does not say is an error",
        "calls/call.py",
        'if verdict.says == "unknown" and self._is_write:',
        "if False:",
    ),
    Mutation("credentials go anywhere", "calls/call.py", "if self._job.foreign or parts == []:", "if parts == []:"),
    # calls/retry.py
    Mutation("408 says that nothing was done", "calls/retry.py", "frozenset({408, 500,", "frozenset({500,"),
    Mutation(
        "an unknown 5xx says that nothing was done",
        "calls/retry.py",
        "status >= 500 and status not in",
        "status >= 600 and status not in",
    ),
    Mutation("501 says nothing", "calls/retry.py", "frozenset({501, 505,", "frozenset({505,"),
    Mutation("any 503 is a refusal", "calls/retry.py", "status == 503 and retry_after is not None", "status == 503"),
    Mutation(
        "what was never sent is in doubt",
        "calls/retry.py",
        '"unsent" if error.phase == "connect" else "unknown"',
        '"unknown"',
    ),
    Mutation(
        "what was sent is not", "calls/retry.py", '"unsent" if error.phase == "connect" else "unknown"', '"unsent"'
    ),
    Mutation("dates are not read", "calls/retry.py", "return _seconds_until(text, now)", "return None"),
    # calls/job.py, delivery.py, outcome.py, failures.py, verdicts.py
    Mutation("an id does not make a write safe", "calls/job.py", ' or "idempotency" in operation.extensions', ""),
    Mutation("the caller's id is not taken", "calls/job.py", "options.idempotency_id or _minted", "_minted"),
    Mutation(
        "the id is not sent", "calls/job.py", "str(body.setdefault(field, identity))", "str(body.get(field, identity))"
    ),
    Mutation("calls follow to other origins", "calls/delivery.py", "if not job.elsewhere or not (", "if not ("),
    Mutation("every header goes along", "calls/delivery.py", " if name.lower() in _HARMLESS}", "}"),
    Mutation(
        "find() looks by half a key", "calls/outcome.py", "parts[0] if len(parts) == 1 else AllOf(parts)", "parts[0]"
    ),
    Mutation("no hints", "calls/failures.py", "        hint=hint,\n", '        hint="",\n'),
    Mutation(
        "the lost request shows its credentials",
        "calls/failures.py",
        "request=core.shown(request, job.secrets)",
        "request=request",
    ),
    Mutation(
        "an answer that is no JSON is a success",
        "calls/verdicts.py",
        'Verdict("unknown", "unknown", told=False)',
        'Verdict("success", "success", told=False)',
    ),
    # results.py, wire/http.py, paging/envelope.py
    Mutation(
        "a web page says that it was done",
        "results.py",
        'if response.content and "html" in response',
        'if False and "html" in response',
    ),
    Mutation(
        "an unreadable answer is no doubt",
        "results.py",
        '    if job.operation.safety != "write":\n        return told\n',
        "    return told\n",
    ),
    Mutation(
        "no connection in time counts as sent",
        "wire/answer.py",
        '{"ConnectError", "ConnectTimeout", ',
        '{"ConnectError", ',
    ),
    Mutation(
        "no connection counts as sent", "wire/answer.py", '{"ConnectError", "ConnectTimeout", ', '{"ConnectTimeout", '
    ),
    Mutation(
        "links are followed anywhere", "paging/envelope.py", "    if elsewhere or not (", "    if False and not ("
    ),
    # auth
    Mutation("a refresh token is spent twice", "auth/endpoint.py", 'if error.phase != "connect":', "if False:"),
    Mutation(
        "a 408 of the login is a refusal",
        "auth/endpoint.py",
        "response.status >= 500 or response.status == 408",
        "response.status >= 500",
    ),
    Mutation("the login is waited for, for an hour", "auth/endpoint.py", "asked > _LONGEST_PAUSE or", ""),
    Mutation("a dead token is tried again", "auth/refresh.py", "if self.flow.single_use:", "if False:"),
    Mutation(
        "nobody is told that an answer was lost", "auth/refresh.py", "if self._doubtful == tokens.access:", "if False:"
    ),
    Mutation("a refused key is dead for good", "auth/refresh.py", "if self.flow.single_use:", "if True:"),
    Mutation("a rotation is tried once", "auth/rotation.py", "if number == _TRIES or error.final:", "if True:"),
    Mutation(
        "a refused first key asks nobody",
        "auth/rotation.py",
        "frozenset({400, 401, 403, 404, 410, 422})",
        "frozenset({0})",
    ),
    Mutation(
        "a token that was good is refreshed",
        "auth/session.py",
        "tokens.forced or self._taken.anywhere(tokens.access) or",
        "tokens.forced or",
    ),
    Mutation(
        "a key is rotated again and again",
        "auth/keys.py",
        "return 0 <= age < _YOUNG",
        "return False",
    ),
)
