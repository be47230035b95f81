"""The product's descriptor."""

from sagewire.runtime.product import ClientHeader, ContextField, Limits, OAuthCode, Product, Server, WireForms

PRODUCT = Product(
    package="acme.product",
    title="Product 9",
    env="PRODUCT9",
    servers=(
        Server(url="https://api.example.test/professional", edition="professional"),
        Server(url="https://api.example.test/standard", edition="standard"),
    ),
    context=(
        ContextField(name="site", header="X-Site", choose="sites", doc="Which site."),
        ContextField(name="company", header="X-Company", integer=True, required=False, echoed=True),
    ),
    headers=(ClientHeader(name="subscription_key", header="x-key", secret=True),),
    auth=OAuthCode(
        authorize_url="https://id.example.test/authorize",
        token_url="https://id.example.test/token",
        pkce="S256",
        client_auth="body",
        access_lifetime=28800,
        rotates=True,
        scopes=("openid", "offline_access"),
        extra={"audience": "us"},
    ),
    limits=Limits(rate=6000, development_rate=20, per=60),
    wire=WireForms(decimal="string", null="send"),
)
