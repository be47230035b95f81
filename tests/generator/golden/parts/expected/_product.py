"""The product's descriptor."""

from sagewire.runtime.product import CompositeCredentials, Credential, Product, Server, WireForms

PRODUCT = Product(
    package="acme.parts",
    title="Parts",
    env="PARTS",
    servers=(Server(url="https://parts.example.test"),),
    auth=CompositeCredentials(
        header="Authorization",
        separator=", ",
        parts=(
            Credential(name="user", label="User", secret=True, required=True),
            Credential(name="unit", label="Unit"),
        ),
    ),
    wire=WireForms(null="refuse"),
)
