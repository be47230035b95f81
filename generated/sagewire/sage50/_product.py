"""The product's descriptor."""

from sagewire.runtime.operation import Product, WireForms

PRODUCT = Product(
    package="sagewire.sage50",
    title="Sage 50 Cloud",
    env="SAGE50",
    servers=(),
    wire=WireForms(decimal="number", null="refuse"),
)
