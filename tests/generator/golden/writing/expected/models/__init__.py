"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acme.writing.models.order import Order as Order
    from acme.writing.models.post_file import PostFile as PostFile
    from acme.writing.models.post_file_file import PostFileFile as PostFileFile
    from acme.writing.models.post_order import PostOrder as PostOrder
    from acme.writing.models.post_order_order import PostOrderOrder as PostOrderOrder
    from acme.writing.models.post_order_order_line import PostOrderOrderLine as PostOrderOrderLine
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "order": "Order",
        "post_file": "PostFile",
        "post_file_file": "PostFileFile",
        "post_order": "PostOrder",
        "post_order_order": "PostOrderOrder",
        "post_order_order_line": "PostOrderOrderLine",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
