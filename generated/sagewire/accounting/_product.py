"""The product's descriptor."""

from sagewire.runtime.product import (
    ClientHeader,
    ContextField,
    Limits,
    OAuthCode,
    Product,
    Server,
    ServerVariable,
    WireForms,
)

PRODUCT = Product(
    package="sagewire.accounting",
    title="Sage Business Cloud Accounting",
    env="SAGE_ACCOUNTING",
    servers=(
        Server(url="https://api.accounting.sage.com/v3.1", edition="v3.1"),
        Server(
            url="https://api.columbus.sage.com/{region}/sageone/accounts/v3",
            edition="v3",
            variables=(ServerVariable(name="region", default="us", values=("us", "ca", "de", "es", "fr", "uki")),),
            retires="2026-07-31",
            headers=("subscription_key",),
            context_headers={"business": "X-Site"},
            operations=("getContactAllocations",),
            null_next="bare",
        ),
    ),
    context=(
        ContextField(
            name="business",
            header="X-Business",
            choose="businesses",
            echoed=True,
            doc="Which business: the `id` of a row of `businesses`; `businesses.get(\"lead\")` reads the user's lead business (for users of the Partner Edition that is the partner's own). The user who signed in must have access to it.",
        ),
    ),
    headers=(ClientHeader(name="subscription_key", header="Ocp-Apim-Subscription-Key", secret=True),),
    auth=OAuthCode(
        authorize_url="https://www.sageone.com/oauth2/auth/central?filter=apiv3.1",
        token_url="https://oauth.accounting.sage.com/token",
        revoke_url="https://oauth.accounting.sage.com/revoke",
        pkce="S256",
        client_auth="body",
        access_lifetime=300,
        refresh_lifetime_max=2678400,
        refresh_lifetime_absolute=False,
        rotates=True,
        code_encoded=True,
        scopes=("full_access",),
    ),
    limits=Limits(concurrency=150),
    wire=WireForms(decimal="string", null="send"),
    reference="$path",
)
