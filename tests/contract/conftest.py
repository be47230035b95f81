"""Lets assertions in the helpers tell what they compared."""

import pytest

pytest.register_assert_rewrite("tests.contract.requests", "tests.contract.calls")
