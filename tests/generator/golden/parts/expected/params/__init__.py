"""What is written: one type a module, imported when it is first asked for."""

__all__: list[str] = []
