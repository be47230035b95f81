"""The product's descriptor."""

from sagewire.runtime.product import Product, Server, WireForms

PRODUCT = Product(
    package="acme.odata",
    title="Queries",
    env="ACME_ODATA",
    servers=(Server(url="https://api.example.test/v1"),),
    wire=WireForms(null="refuse"),
)
