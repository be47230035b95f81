"""What happened to a record. Polling finds what is new or changed; it finds no deletions unless Sage 200 returns
deleted rows.
"""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    EventType = Literal["CREATED", "UPDATED", "DELETED", "UNKNOWN", "MOVED", "RETRIEVED"] | str
    """What happened to a record. Polling finds what is new or changed; it finds no deletions unless Sage 200 returns
    deleted rows.
    """
else:
    EventType = Literal["CREATED", "UPDATED", "DELETED", "UNKNOWN", "MOVED", "RETRIEVED"]
