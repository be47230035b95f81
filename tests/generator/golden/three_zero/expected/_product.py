"""The product's descriptor."""

from sagewire.runtime.product import Product, WireForms

PRODUCT = Product(
    package="acme.three_zero", title="A shop", env="ACME_THREE_ZERO", servers=(), wire=WireForms(null="refuse")
)
