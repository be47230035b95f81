"""The product's descriptor."""

from sagewire.runtime.product import ContextField, Credential, HeaderCredentials, Limits, Product, Server, WireForms

PRODUCT = Product(
    package="sagewire.contractor",
    title="Sage 100 Contractor",
    env="SAGE_CONTRACTOR",
    servers=(Server(url="https://sage100cloud.eidynamics.com"),),
    context=(
        ContextField(name="customer", header="customer", doc="Id of the customer of the connector."),
        ContextField(
            name="company",
            header="company",
            doc="Code of the company connection (Setup, Companies). It chooses the database, so it must be given; the connector's own default is not relied on.",
        ),
    ),
    fixed_headers={"Content-Type": "application/json"},
    outcome={
        "field": "response",
        "success": ["SUCCESS"],
        "error": ["ERROR"],
        "message": ["message", "response"],
        "results": "results",
        "unknown": "error",
    },
    auth=HeaderCredentials(fields=(Credential(name="token", header="Auth-Token", secret=True, required=True),)),
    limits=Limits(concurrency=4),
    wire=WireForms(decimal="number", null="refuse"),
)
