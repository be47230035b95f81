"""From what a caller names to a body: checked, shaped and written as the product wants it."""
