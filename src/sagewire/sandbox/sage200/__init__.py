"""How Sage 200 behaves: one module for each area."""
