"""What the new record is to hold."""

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent

if TYPE_CHECKING:
    PostContactsContactCreditTerms = (
        Literal[
            "month_end_invoice",
            "date_from_invoice",
            "immediate_invoice",
            "month_end_payment",
            "date_from_payment",
            "immediate_payment",
        ]
        | str
    )
    """From when the credit days count; the `_invoice` terms are for customers, the `_payment` terms for suppliers."""
else:
    PostContactsContactCreditTerms = Literal[
        "month_end_invoice",
        "date_from_invoice",
        "immediate_invoice",
        "month_end_payment",
        "date_from_payment",
        "immediate_payment",
    ]


class PostContactsContact(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    name: str = sent()
    """At most 100 characters."""
    contact_type_ids: list[str] = sent()
    """Exactly one of `CUSTOMER` and `VENDOR` (ids of rows of `contact_types`)."""
    reference: str | None = None
    """Short code of the contact, at most 10 characters; stays taken after the contact is deleted. At most 10
    characters. Seen on the wire, not stated by the maker.
    """
    default_sales_ledger_account_id: str | None = None
    """Account proposed on sales lines (id of a row of `ledger_accounts`)."""
    default_sales_tax_rate_id: str | None = None
    """Rate proposed on sales lines (id of a row of `tax_rates`)."""
    default_purchase_ledger_account_id: str | None = None
    """Account proposed on purchase lines (id of a row of `ledger_accounts`)."""
    tax_number: str | None = None
    """Tax registration number, such as the VAT number. At most 255 characters."""
    notes: str | None = None
    """At most 4000 characters."""
    locale: str | None = None
    """Language and country of the texts, such as `en-GB`. At most 10 characters."""
    credit_limit: Decimal | None = None
    """Highest balance the contact may owe."""
    credit_days: int | None = None
    """Days of credit, 0 to 365."""
    credit_terms: PostContactsContactCreditTerms | None = None
    """From when the credit days count; the `_invoice` terms are for customers, the `_payment` terms for suppliers."""
    credit_terms_and_conditions: str | None = None
    """Payment terms printed on documents. At most 2000 characters."""
    product_sales_price_type_id: str | None = None
    """Price list (id of a row of `product_sales_price_types`)."""
    source_guid: str | None = None
    """Id that the record has in the system it came from. At most 255 characters."""
    currency_id: str | None = None
    """Currency of the account (id of a row of `currencies`); the contact keeps to it, one contact for each currency.
    Seen on the wire, not stated by the maker.
    """
    aux_reference: str | None = None
    """Short reference of the contact in auxiliary accounts. At most 4 characters."""
    registered_number: str | None = None
    """Company registration number. At most 25 characters."""
    tax_calculation: str | None = None
    """How tax is worked out for the contact, such as by line or by document. Inferred, not stated by the maker."""
    auxiliary_account: str | None = None
    """Auxiliary ledger account of the contact. At most 25 characters."""
    destination_vat_blocking: bool | None = None
    """True if destination VAT rules stop documents for the contact. Inferred, not stated by the maker."""
    main_address: "m.PostContactsContactMainAddress | None" = None
    """Main address."""
    delivery_address: "m.PostContactsContactDeliveryAddress | None" = None
    """Where goods go; Sage copies the main address if it is missing. Seen on the wire, not stated by the maker."""
    main_contact_person: "m.PostContactsContactMainContactPerson | None" = None
    """The person to reach first."""
    bank_account_details: "m.PostContactsContactBankAccountDetails | None" = None
    """Bank details."""
    tax_treatment: "m.PostContactsContactTaxTreatment | None" = None
    """Which tax rules apply to trade with the contact."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
