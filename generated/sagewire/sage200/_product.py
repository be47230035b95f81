"""The product's descriptor."""

from sagewire.runtime.product import ClientHeader, ContextField, Limits, OAuthCode, Product, Server, WireForms

PRODUCT = Product(
    package="sagewire.sage200",
    title="Sage 200",
    env="SAGE200",
    servers=(
        Server(url="https://api.columbus.sage.com/uk/sage200extra/accounts/v1", edition="professional"),
        Server(url="https://api.columbus.sage.com/uk/sage200/accounts/v1", edition="standard"),
    ),
    context=(
        ContextField(
            name="site",
            header="X-Site",
            choose="sites",
            doc="Which Sage 200 site: the `site_id` of a row of `sites`, a GUID. The user who signed in must have access to it.",
        ),
        ContextField(
            name="company",
            header="X-Company",
            integer=True,
            choose="sites",
            doc="Which company of the site: the `company_id` of the same row of `sites`. The user who signed in must be assigned to it.",
        ),
    ),
    headers=(ClientHeader(name="subscription_key", header="ocp-apim-subscription-key", secret=True),),
    auth=OAuthCode(
        authorize_url="https://id.sage.com/authorize",
        token_url="https://id.sage.com/oauth/token",
        pkce="S256",
        client_auth="body",
        offline_scope="offline_access",
        access_lifetime=28800,
        refresh_lifetime_max=7776000,
        refresh_lifetime_absolute=True,
        rotates=True,
        scopes=("openid", "profile", "email", "offline_access"),
        extra={"audience": "s200ukipd/sage200"},
    ),
    limits=Limits(rate=6000, development_rate=20, per=60),
    wire=WireForms(decimal="number", day="T00:00:00Z", null="refuse"),
)
