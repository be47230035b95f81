"""Sage 50 Cloud: onboarding, keys that expire and rotate, and files that go both ways."""

from __future__ import annotations

from sagewire.sandbox.sage50.installations import Installation
from sagewire.sandbox.sage50.onboarding import Application, Mail
from sagewire.sandbox.sage50.product import BASE, Sage50
from sagewire.sandbox.sage50.settings import Settings
from sagewire.sandbox.sage50.snapshots import Generated, Snapshot
from sagewire.sandbox.sage50.uploads import Upload

__all__ = ["BASE", "Application", "Generated", "Installation", "Mail", "Sage50", "Settings", "Snapshot", "Upload"]
