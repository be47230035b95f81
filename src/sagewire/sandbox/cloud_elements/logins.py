"""The login of an instance: the platform takes the code of a user's consent to Sage ID, with the application's keys.

Inferred from the guides: they show `providerData` with the code, and say nothing of what is answered where Sage refuses
it. An instance without a code is taken as it is, like the published example.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagewire.sandbox import wire
from sagewire.sandbox.cloud_elements.settings import refused
from sagewire.sandbox.errors import Refused
from sagewire.sandbox.identity import Identity


def redeem(identity: Identity, body: Mapping[str, Any], configuration: Mapping[str, str | None]) -> bool:
    """Redeems the code in the body of an instance; whether there was one.

    Raises:
        Refused: 400, the keys are not those of an application, or the code is not theirs, too old, or was used.
    """
    provider = body.get("providerData")
    code = provider.get("code") if wire.is_object(provider) else None
    if code is None:
        return False
    with identity.lock:
        client = identity.clients.get(configuration.get("oauth.api.key") or "")
        if client is None or client.secret != configuration.get("oauth.api.secret"):
            raise _failed("invalid_client: client id or secret is wrong")
        held = identity.codes.get(str(code))
        if held is None or held.used or held.client_id != client.id or held.expires <= identity.clock.seconds():
            raise _failed("invalid_grant: the authorization code is wrong, has expired or was used")
        held.used = True
    return True


def _failed(said: str) -> Refused:
    return refused(400, "Failed to create the instance", said)
