"""Serving: an application beside the program, a command in the foreground, and what is said where that fails."""

from __future__ import annotations

import argparse
import builtins
import os
import socket
import threading
from collections.abc import Callable, Mapping
from typing import Any

import httpx2
import pytest

from sagewire.runtime.errors import ConfigurationError, StoreError
from sagewire.runtime.wire.callbacks import Callback, CallbackApp, Reply
from sagewire.serving import App, Command, running, serve


async def _echo(call: Callback) -> Reply:
    return Reply(200, call.body)


ECHO = CallbackApp(_echo)


def served(make: Callable[[], App], *arguments: str) -> int:
    command = Command("a.package", "About it.", "receive", port=8050, epilog="")
    return command.run(lambda options, environment: make(), ["receive", *arguments])


def test_an_application_is_served_while_the_block_lasts() -> None:
    with running(ECHO) as first, running(ECHO) as second:
        assert first != second
        for url in (first, second):
            assert httpx2.post(url, content=b"hello").content == b"hello"
    for url in (first, second):
        with pytest.raises(httpx2.ConnectError):
            httpx2.post(url, content=b"hello")
    assert not [thread for thread in threading.enumerate() if thread.name == "sagewire-serving"]


def test_it_ends_where_the_block_fails() -> None:
    served: list[str] = []

    def fail() -> None:
        with running(ECHO) as url:
            served.append(url)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with pytest.raises(httpx2.ConnectError):
        httpx2.post(served[0])


def test_a_port_that_is_taken_is_told_and_ends_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(ConfigurationError, match=f"port {port}"), running(ECHO, port=port):
            raise AssertionError("it was served")
        with pytest.raises(ConfigurationError, match=f"port {port}"):
            serve(ECHO, port=port)
        assert served(lambda: ECHO, "--port", str(port)) == 1
    assert capsys.readouterr().err.startswith(f"error: Cannot listen at 127.0.0.1, port {port}")
    with pytest.raises(ConfigurationError, match="port 70000"):
        serve(ECHO, port=70_000)


def test_what_cannot_be_made_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    def make() -> CallbackApp:
        raise StoreError("The disk is full.")

    assert served(make, "--port", "0") == 1
    assert capsys.readouterr().err == "error: The disk is full.\n"


def test_the_address_of_a_command() -> None:
    found: list[dict[str, Any]] = []

    def make(options: argparse.Namespace, environment: Mapping[str, str]) -> App:
        assert environment is os.environ
        found.append(vars(options))
        raise StoreError("It is only looked at.")

    command = Command("a.package", "About it.", "receive", port=8050, epilog="")
    for arguments in (["receive"], ["receive", "--host", "::1", "--port", "1"]):
        assert command.run(make, arguments) == 1
    shared = {"command": "receive"}
    assert found == [{**shared, "host": "127.0.0.1", "port": 8050}, {**shared, "host": "::1", "port": 1}]


def test_without_the_server_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name == "uvicorn":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ConfigurationError) as caught:
        serve(ECHO, port=0)
    assert "sagewire[callbacks]" in str(caught.value)
