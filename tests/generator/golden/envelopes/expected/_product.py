"""The product's descriptor."""

from sagewire.runtime.product import Product, Server, WireForms

PRODUCT = Product(
    package="acme.envelopes",
    title="Envelopes",
    env="ENVELOPES",
    servers=(Server(url="https://api.example.test/v1"),),
    wire=WireForms(null="refuse"),
    reference="$path",
)
