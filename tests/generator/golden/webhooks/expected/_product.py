"""The product's descriptor."""

from sagewire.runtime.product import Product, Server, WireForms

PRODUCT = Product(
    package="acme.webhooks",
    title="Webhooks",
    env="ACME_WEBHOOKS",
    servers=(Server(url="https://api.example.test"),),
    wire=WireForms(null="refuse"),
)
