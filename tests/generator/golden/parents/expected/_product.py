"""The product's descriptor."""

from sagewire.runtime.product import Product, Server, WireForms

PRODUCT = Product(
    package="acme.parents",
    title="Parents",
    env="ACME_PARENTS",
    servers=(Server(url="https://api.example.test/v1"),),
    wire=WireForms(null="refuse"),
)
