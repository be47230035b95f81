"""Sage 100 Contractor behind its Cloud Connector: envelopes, tokens, transactions one at a time."""

from __future__ import annotations

from sagewire.sandbox.contractor.access import Company, Token
from sagewire.sandbox.contractor.product import BASE, Contractor
from sagewire.sandbox.contractor.settings import Settings

__all__ = ["BASE", "Company", "Contractor", "Settings", "Token"]
