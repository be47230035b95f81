"""The product's descriptor."""

from sagewire.runtime.product import ClientHeader, ContextField, Product, Server, ServerVariable, WireForms

PRODUCT = Product(
    package="acme.servers",
    title="Servers",
    env="SERVERS",
    servers=(
        Server(url="https://api.example.test/v2", edition="new"),
        Server(
            url="https://gateway.example.test/{region}/v1",
            edition="old",
            variables=(ServerVariable(name="region", default="us", values=("us", "uk")),),
            retires="2020-01-31",
            headers=("gateway_key",),
            context_headers={"shop": "X-Site"},
            operations=("GetShops",),
            null_next="bare",
        ),
    ),
    context=(ContextField(name="shop", header="X-Shop", choose="shops", echoed=True, doc="Which shop."),),
    headers=(ClientHeader(name="gateway_key", header="X-Key", secret=True),),
    wire=WireForms(null="refuse"),
)
