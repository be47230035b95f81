"""Other paths than the specified ones."""

from __future__ import annotations

import pytest

from sagewire.runtime.calls.paths import checked, replaced
from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.operation import Operation

ONE = Operation(id="GetThing", method="GET", path="/api/things/{id}", resource="things", name="get")


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ({}, "/api/things/{id}"),
        ({"GetThing": "/v2/{id}/thing"}, "/v2/{id}/thing"),
        ({"/api": "/v2"}, "/v2/things/{id}"),
        ({"/api/": "/v2/"}, "/v2/things/{id}"),
        ({"/api": ""}, "/things/{id}"),
        ({"/api": "/a", "/api/things": "/b"}, "/b/{id}"),
        ({"/api": "/a", "GetThing": "/c/{id}"}, "/c/{id}"),
        ({"/ap": "/a"}, "/api/things/{id}"),
    ],
)
def test_paths_are_replaced(paths: dict[str, str], expected: str) -> None:
    assert replaced(ONE, checked(paths, {"GetThing"})).path == expected


@pytest.mark.parametrize(
    "paths",
    [
        {"GetThings": "/x"},
        {"GetThing": "x"},
        {"GetThing": "/x?y=1"},
        {"/api": "/../x"},
        {"GetThing": ""},
        {"/a": "x y"},
    ],
)
def test_what_is_no_path_is_refused(paths: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError):
        checked(paths, {"GetThing"})


def test_parameters_must_stay() -> None:
    with pytest.raises(ConfigurationError, match=r"needs \{id\}"):
        replaced(ONE, {"GetThing": "/x/{other}"})
