"""The product's descriptor."""

from sagewire.runtime.product import ContextField, Credential, HeaderCredentials, Product, Server, WireForms

PRODUCT = Product(
    package="acme.ledger",
    title="Ledger",
    env="LEDGER",
    servers=(Server(url="https://ledger.example.test"),),
    context=(ContextField(name="company", header="company", doc="The company."),),
    fixed_headers={"Content-Type": "application/json"},
    outcome={
        "field": "result",
        "success": ["OK"],
        "error": ["NO"],
        "message": ["text"],
        "results": "results",
        "unknown": "error",
    },
    auth=HeaderCredentials(fields=(Credential(name="token", header="X-Token", secret=True, required=True),)),
    wire=WireForms(null="refuse"),
)
