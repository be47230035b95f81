"""Places: what is taken apart here is what httpx2 makes of it."""

from __future__ import annotations

import httpx2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sagewire.runtime.effects import TransportError
from sagewire.runtime.wire.place import Place

HOSTS = st.sampled_from(
    [
        "books.example",
        "127.0.0.1",
        "localhost",
        "a-b.c1",
        "Books.Example",
        "[::1]",
        "bücher.example",
        "x_y.example",
        "a.",
    ]
)
PORTS = st.sampled_from(["", ":80", ":443", ":8080", ":65535", ":080"])
TEXT = st.text(alphabet=st.sampled_from("aZ09-._~!$&'()*+,;=:@/?%% #[]|\\^`{}é\"<>"), max_size=30)
TARGETS = st.one_of(
    TEXT.map(lambda text: f"/{text}"),
    st.sampled_from(
        ["", "?a=b", "/", "/a/../b", "/a/./b", "/.", "/a%2Fb%zz%4", "/a?$filter=x%20eq%201&$top=5", "/a#b"]
    ),
)


@given(st.sampled_from(["http", "https"]), HOSTS, PORTS, TARGETS)
@example("https", "books.example", ":443", "/sage200/customers?$filter=id%20gt%205&$orderby=id")
def test_a_url_means_what_it_means_to_httpx2(scheme: str, host: str, port: str, target: str) -> None:
    url = f"{scheme}://{host}{port}{target}"
    try:
        read = httpx2.URL(url)
    except httpx2.InvalidURL:
        never_leaves(url)
        return
    assert Place.of(url) == (read.raw_scheme, read.raw_host, read.port, read.raw_path, read.netloc)


@pytest.mark.parametrize("url", ["https://books.example:65536/", "https://books.example/\n", "http://\x00/"])
def test_what_is_no_url_never_leaves(url: str) -> None:
    never_leaves(url)


def never_leaves(url: str) -> None:
    with pytest.raises(TransportError, match="the URL is not valid") as caught:
        Place.of(url)
    assert (caught.value.phase, caught.value.final) == ("connect", True)
