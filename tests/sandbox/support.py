"""A plain HTTP caller of the sandbox: none of sagewire's own client code."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx2

from sagewire.sandbox import Sandbox, Tokens


class Api:
    """Calls the sandbox as a signed-in user."""

    def __init__(self, sandbox: Sandbox, tokens: Tokens | None = None, **keywords: Any) -> None:
        self.sandbox = sandbox
        self.tokens = tokens or sandbox.sign_in()
        known = sandbox.credentials
        self.headers = {
            "Authorization": self.tokens.authorization,
            "X-Site": known.site,
            "X-Company": str(known.company),
        }
        edition = keywords.pop("edition", None)
        base = sandbox.url("sage200", edition=edition)
        self.http = httpx2.Client(base_url=base, headers=self.headers, timeout=20, **keywords)

    def get(self, path: str, **params: Any) -> httpx2.Response:
        """GET; `top=5` becomes `$top=5`."""
        return self.http.get(path, params={f"${name}": value for name, value in params.items()})

    def ok(self, path: str, **params: Any) -> Any:
        """The JSON of a GET that must succeed, decimals exact."""
        response = self.get(path, **params)
        assert response.status_code == 200, response.text
        return exact(response)

    def post(self, path: str, body: Any) -> httpx2.Response:
        """POST."""
        return self.http.post(path, json=body)

    def made(self, path: str, body: Any) -> Any:
        """The JSON of a POST that must succeed."""
        response = self.post(path, body)
        assert response.status_code == 200, response.text
        return exact(response)

    def put(self, path: str, body: Any) -> httpx2.Response:
        """PUT."""
        return self.http.put(path, json=body)

    def changed(self, path: str, body: Any) -> Any:
        """The JSON of a PUT that must succeed."""
        response = self.put(path, body)
        assert response.status_code == 200, response.text
        return exact(response)

    def delete(self, path: str) -> httpx2.Response:
        """DELETE."""
        return self.http.delete(path)

    def refused(self, response: httpx2.Response) -> str:
        """The `Message` of a 400."""
        assert response.status_code == 400, (response.status_code, response.text)
        return str(response.json()["Message"])

    def first(self, collection: str) -> Any:
        """The first row of a collection."""
        return self.ok(f"/{collection}", top=1)[0]


def exact(response: httpx2.Response) -> Any:
    """A response's JSON with exact decimals."""
    return response.json(parse_float=Decimal)
