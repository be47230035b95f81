"""The product's descriptor."""

from sagewire.runtime.product import KeyRotation, Product, WireForms

PRODUCT = Product(
    package="acme.keys",
    title="Keys",
    env="KEYS",
    servers=(),
    auth=KeyRotation(header="key", rotate="RotateKey", key="key", initial="first", secret="secret", expires="until"),
    wire=WireForms(null="refuse", names="any-case"),
)
