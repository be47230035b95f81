"""The fields of rows in filters; for type checkers only, nothing imports them at run time."""

__all__: list[str] = []
