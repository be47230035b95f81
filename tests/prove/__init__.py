"""The proof: what takes longer than a test may. `make prove`, or `python -m tests.prove PART ...`."""

from tests.prove.report import Report

__all__ = ["Report"]
