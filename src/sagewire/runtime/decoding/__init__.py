"""From the wire's text to rows: one native pass, a tolerant one, and what is reported as drift."""
