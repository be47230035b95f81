"""Contacts of customers and suppliers, and the ways to reach them."""

from __future__ import annotations

from typing import Any

from sagewire.sandbox.body import Body
from sagewire.sandbox.sage200.entity import Entity
from sagewire.sandbox.store import Row


class Contact(Entity):
    """A contact: its name is put together, its default e-mail and telephone come from what it has."""

    def fill(self, values: dict[str, Any], body: Body) -> None:
        """The first contact of an account is its default."""
        owner = f"{self.table.removesuffix('_contact')}_id"
        values["is_default"] = not self.company.find(self.table, **{owner: values.get(owner)})

    def done(self, key: int, body: Body, old: Row | None) -> None:
        """Puts the name together and finds the defaults."""
        refresh(self, key)


class ContactDetail(Entity):
    """An e-mail address, number or website; the first of its kind is the default, and there is only one default."""

    @property
    def _contact_key(self) -> str:
        return f"{self.table.rsplit('_', 1)[0]}_contact_id"

    def fill(self, values: dict[str, Any], body: Body) -> None:
        """The first one is the default."""
        siblings = self.company.find(self.table, **{self._contact_key: values.get(self._contact_key)})
        values["is_default"] = bool(values.get("is_default")) or not siblings

    def check(self, values: dict[str, Any], old: Row | None) -> None:
        """Puts a number together from its parts."""
        if "full_number" in self.shape.fields:
            whole = {**(old or {}), **values}
            parts = (whole.get("country_code"), whole.get("area_code"), whole.get("subscriber_number"))
            values["full_number"] = " ".join(part for part in parts if part)

    def done(self, key: int, body: Body, old: Row | None) -> None:
        """A new default takes over from the old one, and the contact shows it."""
        row = self.need(key)
        contact = row[self._contact_key]
        if row["is_default"]:
            for other in self.company.find(self.table, **{self._contact_key: contact}):
                if other["id"] != key and other["is_default"]:
                    self.company.change(self.table, other["id"], {"is_default": False})
        if contact:
            refresh(self.entity(f"{self.table.rsplit('_', 1)[0]}_contact"), contact)


def refresh(contacts: Entity, key: int) -> None:
    """Brings what a contact shows in line with its parts."""
    row = contacts.need(key)
    owner = contacts.table.removesuffix("_contact")
    values = {
        "name": " ".join(row[part] for part in ("first_name", "middle_name", "last_name") if row[part]),
        "default_email": _default(contacts, f"{owner}_email", key, "email"),
        "default_telephone": _default(contacts, f"{owner}_telephone", key, "full_number"),
    }
    if any(row[name] != value for name, value in values.items()):
        contacts.company.change(contacts.table, key, values)


def _default(contacts: Entity, table: str, key: int, field: str) -> str:
    rows = contacts.company.find(table, **{f"{contacts.table}_id": key})
    rows.sort(key=lambda row: (not row["is_default"], row["id"]))
    return str(rows[0][field]) if rows else ""
