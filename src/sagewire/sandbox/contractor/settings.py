"""How the Cloud Connector behaves here, where nothing published says how it does; and what SQL Server says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

State: TypeAlias = Literal[
    "ok",
    "unreachable",
    "port-closed",
    "timeout",
    "login-failed",
    "windows-login",
    "no-rights",
    "no-database",
    "old-compatibility",
]

CONNECTION: Mapping[State, str] = {
    "unreachable": (
        "A network-related or instance-specific error occurred while establishing a connection to SQL Server. The "
        "server was not found or was not accessible. (provider: SQL Network Interfaces, error: 26 - Error Locating "
        "Server/Instance Specified)"
    ),
    "port-closed": (
        "A network-related or instance-specific error occurred while establishing a connection to SQL Server. "
        "(provider: TCP Provider, error: 0 - No connection could be made because the target machine actively refused "
        "it.)"
    ),
    "timeout": (
        "Execution Timeout Expired. The timeout period elapsed prior to completion of the operation or the server is "
        "not responding."
    ),
    "login-failed": "Login failed for user 'sage_api'.",
    "windows-login": (
        "Login failed. The login is from an untrusted domain and cannot be used with Windows authentication."
    ),
    "no-rights": "The INSERT permission was denied on the object, database 'Sandbox Builders', schema 'dbo'.",
    "no-database": 'Cannot open database "Sandbox Builders" requested by the login. The login failed.',
    "old-compatibility": "'STRING_AGG' is not a recognized built-in function name.",
}
TOO_MANY = CONNECTION["timeout"]


@attrs.define
class Settings:
    """What may be changed while the sandbox runs.

    Attributes:
        transaction_time: seconds that the server works on a transaction.
        call_time: seconds that it works on any other call.
        parallel: calls at one time; more fail.
        text_in: where the text of an error goes. `response` puts it in the place of the word ERROR.
        batch: what `response` says of an array of which some records failed.
        result_index: whether results say which record of the array they are for.
        statuses: whether errors have statuses of their own; else all have 200.
        page_size: rows on a page unless told.
        unknown_response: the word in `response` instead of SUCCESS, empty for SUCCESS.
    """

    transaction_time: float = 0.01
    call_time: float = 0.002
    parallel: int = 16
    text_in: Literal["message", "response"] = "message"
    batch: Literal["ERROR", "SUCCESS"] = "ERROR"
    result_index: bool = True
    statuses: bool = False
    page_size: int = 500
    unknown_response: str = ""
