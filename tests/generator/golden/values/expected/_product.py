"""The product's descriptor."""

from sagewire.runtime.product import Product, Server, WireForms

PRODUCT = Product(
    package="acme.values",
    title="Values",
    env="VALUES",
    servers=(Server(url="https://api.example.test/v1"),),
    wire=WireForms(decimal="number", day="T00:00:00Z", null="refuse"),
)
