"""A customer or supplier, with terms, defaults and addresses."""

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent

if TYPE_CHECKING:
    ContactCreditTerms = (
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
    ContactCreditTerms = Literal[
        "month_end_invoice",
        "date_from_invoice",
        "immediate_invoice",
        "month_end_payment",
        "date_from_payment",
        "immediate_payment",
    ]


class Contact(Row, frozen=True, kw_only=True):
    """A customer or supplier, with terms, defaults and addresses."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    links: "list[m.Link] | None" = None
    """Links to other forms of the resource, such as the page in the Sage user interface."""
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    balance: Decimal | None = None
    """What the contact owes or is owed; only with `show_balance=true`."""
    contact_types: "list[m.Base] | None" = None
    """Whether the contact is a customer or a supplier (rows of `contact_types`); in practice one row."""
    name: str | None = None
    """At most 100 characters."""
    reference: str | None = None
    """Short code of the contact; stays taken after the contact is deleted. At most 10 characters. Seen on the wire,
    not stated by the maker.
    """
    default_sales_ledger_account: "m.LedgerAccount | None" = None
    """The ledger account proposed on sales lines of the contact."""
    default_sales_tax_rate: "m.Base | None" = None
    """The tax rate proposed on sales lines of the contact (a row of `tax_rates`)."""
    default_purchase_ledger_account: "m.LedgerAccount | None" = None
    """The ledger account proposed on purchase lines of the contact."""
    tax_number: str | None = None
    """Tax registration number, such as the VAT number. At most 255 characters."""
    notes: str | None = None
    """At most 4000 characters."""
    locale: str | None = None
    """Language and country of the texts, such as `en-GB`. At most 10 characters."""
    main_address: "m.Address | None" = None
    """Main address."""
    delivery_address: "m.Address | None" = None
    """Where goods go; Sage copies the main address if it is missing. Seen on the wire, not stated by the maker."""
    main_contact_person: "m.ContactPerson | None" = None
    """The person to reach first."""
    bank_account_details: "m.BankAccountDetails | None" = None
    """Bank details."""
    credit_limit: Decimal | None = None
    """Highest balance the contact may owe."""
    credit_days: int | None = None
    """Days of credit, 0 to 365."""
    credit_terms: ContactCreditTerms | None = None
    """From when the credit days count; the `_invoice` terms are for customers, the `_payment` terms for suppliers."""
    credit_terms_and_conditions: str | None = None
    """Payment terms printed on documents. At most 2000 characters."""
    product_sales_price_type: "m.Base | None" = None
    """The price list that the price belongs to (a row of `product_sales_price_types`)."""
    source_guid: str | None = None
    """Id that the record has in the system it came from. At most 255 characters."""
    currency: "m.Base | None" = None
    """Currency of the account, fixed for the contact (a row of `currencies`). Seen on the wire, not stated by the
    maker.
    """
    aux_reference: str | None = None
    """Short reference of the contact in auxiliary accounts. At most 4 characters."""
    registered_number: str | None = None
    """Company registration number. At most 25 characters."""
    deletable: bool | None = None
    """True if the resource can be deleted."""
    tax_treatment: "m.ContactTaxTreatment | None" = None
    """Which tax rules apply to trade with the contact."""
    email: str | None = None
    """At most 100 characters."""
    tax_calculation: str | None = None
    """How tax is worked out for the contact, such as by line or by document. Inferred, not stated by the maker."""
    auxiliary_account: str | None = None
    """Auxiliary ledger account of the contact. At most 25 characters."""
    gdpr_obfuscated: bool | None = None
    """True if personal data was erased on request."""
    system: bool | None = None
    """True for contacts that Sage made itself."""
    has_unfinished_recurring_invoices: bool | None = None
    """True if recurring invoices still run; only with `show_unfinished_recurring_invoices_status=true`."""
    cis_registered: bool | None = None
    """True if the contact is registered in the Construction Industry Scheme (UK)."""
    ni_based: bool | None = None
    """True if based in Northern Ireland."""
    is_active: bool | None = None
    """True if it can be used; inactive ones stay on old documents."""
    gb_based: bool | None = None
    """True if based in Great Britain."""
    cis_settings: "m.ContactCisSettings | None" = None
    """Settings of the Construction Industry Scheme (UK)."""
    destination_vat_blocking: bool | None = None
    """True if destination VAT rules stop documents for the contact. Inferred, not stated by the maker."""
    preferred_address: "m.Address | None" = None
    """The address to write to; not published. Seen on the wire, not stated by the maker."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
