"""Conditions on rows, and the languages in which products take them."""
