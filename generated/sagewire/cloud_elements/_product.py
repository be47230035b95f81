"""The product's descriptor."""

from sagewire.runtime.product import CompositeCredentials, Credential, Product, Server, ServerVariable, WireForms

PRODUCT = Product(
    package="sagewire.cloud_elements",
    title="Cloud Elements",
    env="CLOUD_ELEMENTS",
    servers=(
        Server(url="https://api.cloud-elements.com/elements/api-v2", edition="cloud-elements"),
        Server(
            url="https://api.openconnectors.{region}.ext.hana.ondemand.com/elements/api-v2",
            edition="open-connectors",
            variables=(ServerVariable(name="region", default="us2"),),
        ),
    ),
    auth=CompositeCredentials(
        header="Authorization",
        separator=", ",
        parts=(
            Credential(name="user", label="User", secret=True, required=True),
            Credential(name="organization", label="Organization", secret=True),
            Credential(name="element", label="Element", secret=True),
        ),
    ),
    wire=WireForms(decimal="number", null="refuse"),
)
