"""The fields of a `PendingEmail` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class PendingEmailFields:
    """The fields of a `PendingEmail` that a filter or an order may name."""

    id: Number
    email_type: Text
    email_address: Text
    email_subject: Text
    email_body: Text
    user_number: Number
    user_name: Text
    date_time_created: InstantField
    date_time_updated: InstantField
