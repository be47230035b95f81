"""The product's descriptor."""

from sagewire.runtime.product import KeyRotation, Product, WireForms

PRODUCT = Product(
    package="sagewire.sage50",
    title="Sage 50 Cloud",
    env="SAGE50",
    servers=(),
    auth=KeyRotation(
        header="apikey",
        rotate="RotateApiKey",
        key="apikey",
        initial="initialApikey",
        secret="secret",
        expires="expires",
    ),
    wire=WireForms(decimal="number", null="refuse", names="any-case"),
)
