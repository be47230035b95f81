"""The product's descriptor."""

from sagewire.runtime.product import Product, Server, WireForms

PRODUCT = Product(
    package="acme.hostile",
    title='"""; import os; os.abort() #',
    env="ACME_HOSTILE",
    servers=(Server(url="https://api.example.test/\"+__import__('os').abort()+\""),),
    wire=WireForms(null="refuse"),
)
