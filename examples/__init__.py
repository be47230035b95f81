"""Programs to read and to run: each works against the offline sandbox, `python -m examples.<name>`."""
