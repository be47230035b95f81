"""The product's descriptor."""

from sagewire.runtime.product import ContextField, Product, Server, WireForms

PRODUCT = Product(
    package="acme.writing",
    title="Writing",
    env="WRITING",
    servers=(Server(url="https://api.example.test/v1"),),
    context=(ContextField(name="shop", header="X-Shop", required=False, doc="Which shop."),),
    wire=WireForms(decimal="string", null="send"),
)
