"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.writing.params.post_file_file import PostFileFileWrite as PostFileFileWrite
    from acme.writing.params.post_order_order import PostOrderOrderWrite as PostOrderOrderWrite
    from acme.writing.params.post_order_order_line import PostOrderOrderLineWrite as PostOrderOrderLineWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "post_file_file": "PostFileFileWrite",
        "post_order_order": "PostOrderOrderWrite",
        "post_order_order_line": "PostOrderOrderLineWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
