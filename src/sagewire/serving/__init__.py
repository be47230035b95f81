"""Serving the applications that receive calls, with uvicorn: by themselves, or beside a program that goes on.

The applications need none of it: they are plain ASGI callables, which any other server runs too. uvicorn comes with the
extra `callbacks`.

Names are loaded when they are first used.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.serving.command import Command as Command
    from sagewire.serving.server import App as App
    from sagewire.serving.server import running as running
    from sagewire.serving.server import serve as serve
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {"command": "Command", "server": "App running serve"}
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
