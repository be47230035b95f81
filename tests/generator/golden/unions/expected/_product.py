"""The product's descriptor."""

from sagewire.runtime.product import Product, Server, WireForms

PRODUCT = Product(
    package="acme.unions",
    title="Unions",
    env="ACME_UNIONS",
    servers=(Server(url="https://api.example.test"),),
    wire=WireForms(null="refuse"),
)
