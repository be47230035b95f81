"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.hidden import hidden
from sagewire.sage200 import resources as r
from sagewire.sage200._product import PRODUCT

if TYPE_CHECKING:
    from typing import Literal, Self, Unpack

    from sagewire.runtime.auth.base import Auth
    from sagewire.runtime.client import AsyncClientOptions, ClientOptions

    class Settings(ClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None
        site: str | None
        company: int | None
        subscription_key: str | None
        edition: Literal["professional", "standard"] | None

    class AsyncSettings(AsyncClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | str | None
        site: str | None
        company: int | None
        subscription_key: str | None
        edition: Literal["professional", "standard"] | None


class Sage200(Client):
    """A client of Sage 200. The accounts of Sage 200 Standard and Sage 200 Professional (United Kingdom and Ireland).

    The product's own documentation: https://developer.sage.com/200/
    """

    def __init__(
        self,
        *,
        auth: Auth | str | None = None,
        site: str | None = None,
        company: int | None = None,
        subscription_key: str | None = None,
        edition: Literal["professional", "standard"] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the credentials; a text is taken as an access token.
            site: Which Sage 200 site: the `site_id` of a row of `sites`, a GUID. The user who signed in must have
                access to it.
            company: Which company of the site: the `company_id` of the same row of `sites`. The user who signed in
                must be assigned to it.
            subscription_key: Subscription key of the developer site. Not needed since 6 August 2025; ignored where
                it is sent.
            edition: which edition is talked to; `professional` where it is not said.
            options: settings that every client has.
        """
        auth = hidden(auth)
        subscription_key = hidden(subscription_key)
        super().__init__(
            PRODUCT,
            auth=auth,
            context={"site": site, "company": company},
            headers={"subscription_key": subscription_key},
            edition=edition,
            **options,
        )

    @classmethod
    def from_profile(cls, profile: str | None = None, /, **settings: Unpack[Settings]) -> Self:
        """Makes a client from environment variables and the profile file.

        Args:
            profile: the profile's name; `SAGEWIRE_PROFILE` or `default` where none is given.
            settings: as in the constructor; they win over the profile.

        Raises:
            ConfigurationError: something is missing; says what, and where was looked.
        """
        return cls._from_profile(profile, settings)

    @cached_property
    def account_status_types(self) -> r.AccountStatusTypes:
        """One account status."""
        return r.AccountStatusTypes(self)

    @cached_property
    def accounting_period_validation_types(self) -> r.AccountingPeriodValidationTypes:
        """One value of the accounting period validation enumeration."""
        return r.AccountingPeriodValidationTypes(self)

    @cached_property
    def aged_balances_ageing_types(self) -> r.AgedBalancesAgeingTypes:
        """One way of ageing balances."""
        return r.AgedBalancesAgeingTypes(self)

    @cached_property
    def allocation_status_types(self) -> r.AllocationStatusTypes:
        """One allocation status of ledger transactions."""
        return r.AllocationStatusTypes(self)

    @cached_property
    def alternative_product_views(self) -> r.AlternativeProductViews:
        """An alternative-product link in flat form with codes and names."""
        return r.AlternativeProductViews(self)

    @cached_property
    def alternative_products(self) -> r.AlternativeProducts:
        """A product that can be supplied in place of another."""
        return r.AlternativeProducts(self)

    @cached_property
    def analysis_code_mappings(self) -> r.AnalysisCodeMappings:
        """Assignment of an analysis code to one `analysis_code_n` slot of a record type."""
        return r.AnalysisCodeMappings(self)

    @cached_property
    def applies_to_status_types(self) -> r.AppliesToStatusTypes:
        """One value of the applies-to status enumeration."""
        return r.AppliesToStatusTypes(self)

    @cached_property
    def authorisation_types(self) -> r.AuthorisationTypes:
        """One authorisation state of a purchase document."""
        return r.AuthorisationTypes(self)

    @cached_property
    def auto_generate_option_types(self) -> r.AutoGenerateOptionTypes:
        """One of the ways of generating batch or serial numbers automatically."""
        return r.AutoGenerateOptionTypes(self)

    @cached_property
    def auto_generate_separators(self) -> r.AutoGenerateSeparators:
        """A separator character used in generated batch and serial numbers."""
        return r.AutoGenerateSeparators(self)

    @cached_property
    def bank_account_types(self) -> r.BankAccountTypes:
        """One value of the bank account type enumeration."""
        return r.BankAccountTypes(self)

    @cached_property
    def bank_entry_types(self) -> r.BankEntryTypes:
        """One value of the bank entry type enumeration."""
        return r.BankEntryTypes(self)

    @cached_property
    def bank_payment(self) -> r.BankPayment:
        """Posts money paid out of a bank account against nominal codes, and answers with the `urn`."""
        return r.BankPayment(self)

    @cached_property
    def bank_posted_transactions(self) -> r.BankPostedTransactions:
        """An entry already posted to a bank account, with its tax, nominal and trade analysis."""
        return r.BankPostedTransactions(self)

    @cached_property
    def bank_receipt(self) -> r.BankReceipt:
        """Posts money received into a bank account against nominal codes, and answers with the `urn`."""
        return r.BankReceipt(self)

    @cached_property
    def bank_transfer(self) -> r.BankTransfer:
        """A movement of money between two bank accounts to be posted."""
        return r.BankTransfer(self)

    @cached_property
    def bank_views(self) -> r.BankViews:
        """Flat, read-only row of a bank account with its currency and nominal codes."""
        return r.BankViews(self)

    @cached_property
    def banks(self) -> r.Banks:
        """A bank account of the cash book with its balances, nominal codes, address and contacts."""
        return r.Banks(self)

    @cached_property
    def bin_holdings(self) -> r.BinHoldings:
        """What a bin of a warehouse holds of a product."""
        return r.BinHoldings(self)

    @cached_property
    def bom_cost_heading_types(self) -> r.BomCostHeadingTypes:
        """One of the kinds of bill-of-materials cost heading."""
        return r.BomCostHeadingTypes(self)

    @cached_property
    def bom_cost_headings(self) -> r.BomCostHeadings:
        """A heading under which bill-of-materials costs are gathered, with markup and overhead recovery."""
        return r.BomCostHeadings(self)

    @cached_property
    def bom_item_types(self) -> r.BomItemTypes:
        """One of the roles of a product in bills of materials."""
        return r.BomItemTypes(self)

    @cached_property
    def cash_book_settings(self) -> r.CashBookSettings:
        """Company-wide settings of the cash book."""
        return r.CashBookSettings(self)

    @cached_property
    def communication_contact_types(self) -> r.CommunicationContactTypes:
        """One value of the communication contact enumeration."""
        return r.CommunicationContactTypes(self)

    @cached_property
    def communication_location_types(self) -> r.CommunicationLocationTypes:
        """One value of the communication location enumeration."""
        return r.CommunicationLocationTypes(self)

    @cached_property
    def communication_outcome_types(self) -> r.CommunicationOutcomeTypes:
        """One value of the communication outcome enumeration."""
        return r.CommunicationOutcomeTypes(self)

    @cached_property
    def communication_style_types(self) -> r.CommunicationStyleTypes:
        """One value of the communication style enumeration."""
        return r.CommunicationStyleTypes(self)

    @cached_property
    def communication_types(self) -> r.CommunicationTypes:
        """One value of the communication enumeration."""
        return r.CommunicationTypes(self)

    @cached_property
    def company_details(self) -> r.CompanyDetails:
        """Name, address, VAT and contact details of the company."""
        return r.CompanyDetails(self)

    @cached_property
    def configurable_terms(self) -> r.ConfigurableTerms:
        """A word of the user interface that the site may reword, in lower and upper case, singular and plural."""
        return r.ConfigurableTerms(self)

    @cached_property
    def confirmation_intent_types(self) -> r.ConfirmationIntentTypes:
        """One value of the confirmation intent enumeration of order lines."""
        return r.ConfirmationIntentTypes(self)

    @cached_property
    def consolidated_nominal_codes(self) -> r.ConsolidatedNominalCodes:
        """A nominal code that other codes can be consolidated into."""
        return r.ConsolidatedNominalCodes(self)

    @cached_property
    def contact_number_types(self) -> r.ContactNumberTypes:
        """One kind of contact number."""
        return r.ContactNumberTypes(self)

    @cached_property
    def control_nominal_code_types(self) -> r.ControlNominalCodeTypes:
        """One value of the control account type enumeration."""
        return r.ControlNominalCodeTypes(self)

    @cached_property
    def control_nominal_codes(self) -> r.ControlNominalCodes:
        """A control account: the nominal account Sage posts to for a fixed purpose."""
        return r.ControlNominalCodes(self)

    @cached_property
    def cost_centres(self) -> r.CostCentres:
        """A cost centre, with its contact."""
        return r.CostCentres(self)

    @cached_property
    def costing_method_types(self) -> r.CostingMethodTypes:
        """One of the costing methods of stock."""
        return r.CostingMethodTypes(self)

    @cached_property
    def country_codes(self) -> r.CountryCodes:
        """A country with its two-letter code and VAT number format."""
        return r.CountryCodes(self)

    @cached_property
    def couriers(self) -> r.Couriers:
        """A courier with its web site and tracking link."""
        return r.Couriers(self)

    @cached_property
    def credit_bureaus(self) -> r.CreditBureaus:
        """A bureau from which credit reports are obtained."""
        return r.CreditBureaus(self)

    @cached_property
    def credit_positions(self) -> r.CreditPositions:
        """A label for an account's credit standing."""
        return r.CreditPositions(self)

    @cached_property
    def cross_sell_product_views(self) -> r.CrossSellProductViews:
        """A cross-sell link in flat form with codes and names."""
        return r.CrossSellProductViews(self)

    @cached_property
    def cross_sell_products(self) -> r.CrossSellProducts:
        """A product suggested for sale together with another."""
        return r.CrossSellProducts(self)

    @cached_property
    def currencies(self) -> r.Currencies:
        """A currency of the company with its rates against the base currency and the euro."""
        return r.Currencies(self)

    @cached_property
    def currency_exchange_rates(self) -> r.CurrencyExchangeRates:
        """A question for the rate between two currencies and its answer."""
        return r.CurrencyExchangeRates(self)

    @cached_property
    def currency_iso_codes(self) -> r.CurrencyIsoCodes:
        """An ISO 4217 currency code."""
        return r.CurrencyIsoCodes(self)

    @cached_property
    def currency_transaction_types(self) -> r.CurrencyTransactionTypes:
        """One value of the currency transaction type enumeration."""
        return r.CurrencyTransactionTypes(self)

    @cached_property
    def current_user(self) -> r.CurrentUser:
        """The Sage 200 user on whose behalf the request is made."""
        return r.CurrentUser(self)

    @cached_property
    def current_user_sop_user_permissions(self) -> r.CurrentUserSopUserPermissions:
        """What a user may see and override in sales orders, and the user's default warehouses."""
        return r.CurrentUserSopUserPermissions(self)

    @cached_property
    def customer_alerts(self) -> r.CustomerAlerts:
        """A text that Sage 200 shows when chosen kinds of document are entered for the customer."""
        return r.CustomerAlerts(self)

    @cached_property
    def customer_cards(self) -> r.CustomerCards:
        """A payment card entry held for a customer: description and last use only, no card data."""
        return r.CustomerCards(self)

    @cached_property
    def customer_contact_roles(self) -> r.CustomerContactRoles:
        """A role given to a customer contact."""
        return r.CustomerContactRoles(self)

    @cached_property
    def customer_contacts(self) -> r.CustomerContacts:
        """A contact person of a customer, with numbers, addresses and roles."""
        return r.CustomerContacts(self)

    @cached_property
    def customer_delivery_addresses(self) -> r.CustomerDeliveryAddresses:
        """A delivery address of a customer, with its own contact and tax details."""
        return r.CustomerDeliveryAddresses(self)

    @cached_property
    def customer_discount_groups(self) -> r.CustomerDiscountGroups:
        """A group of customers that share product discounts."""
        return r.CustomerDiscountGroups(self)

    @cached_property
    def customer_emails(self) -> r.CustomerEmails:
        """An email address of a customer contact."""
        return r.CustomerEmails(self)

    @cached_property
    def customer_faxes(self) -> r.CustomerFaxes:
        """A fax number of a customer contact."""
        return r.CustomerFaxes(self)

    @cached_property
    def customer_memos(self) -> r.CustomerMemos:
        """A memo note kept on a customer account."""
        return r.CustomerMemos(self)

    @cached_property
    def customer_mobiles(self) -> r.CustomerMobiles:
        """A mobile number of a customer contact."""
        return r.CustomerMobiles(self)

    @cached_property
    def customer_period_value_views(self) -> r.CustomerPeriodValueViews:
        """Turnover of a customer in one analysis period, in account and base currency."""
        return r.CustomerPeriodValueViews(self)

    @cached_property
    def customer_price_bands(self) -> r.CustomerPriceBands:
        """A price band that a customer may be priced from."""
        return r.CustomerPriceBands(self)

    @cached_property
    def customer_price_enquiry(self) -> r.CustomerPriceEnquiry:
        """Calculates the selling price of a product for a customer, with discounts."""
        return r.CustomerPriceEnquiry(self)

    @cached_property
    def customer_sop_invoice_credit_line_views(self) -> r.CustomerSopInvoiceCreditLineViews:
        """Flat row of a SOP invoice or credit note line with customer, product and profit data."""
        return r.CustomerSopInvoiceCreditLineViews(self)

    @cached_property
    def customer_telephones(self) -> r.CustomerTelephones:
        """A telephone number of a customer contact."""
        return r.CustomerTelephones(self)

    @cached_property
    def customer_views(self) -> r.CustomerViews:
        """Flat row of a customer account with its look-ups, default contact and address resolved."""
        return r.CustomerViews(self)

    @cached_property
    def customer_websites(self) -> r.CustomerWebsites:
        """A web address of a customer contact."""
        return r.CustomerWebsites(self)

    @cached_property
    def customer_year_value_views(self) -> r.CustomerYearValueViews:
        """Turnover of a customer in one financial year, in account and base currency."""
        return r.CustomerYearValueViews(self)

    @cached_property
    def customers(self) -> r.Customers:
        """A customer's account in the sales ledger, with terms, credit and defaults."""
        return r.Customers(self)

    @cached_property
    def departments(self) -> r.Departments:
        """A department, with its contact."""
        return r.Departments(self)

    @cached_property
    def discount_or_surcharge_types(self) -> r.DiscountOrSurchargeTypes:
        """One of the choices between discount and surcharge."""
        return r.DiscountOrSurchargeTypes(self)

    @cached_property
    def discrepancy_status_types(self) -> r.DiscrepancyStatusTypes:
        """One of the statuses of a difference between counted and recorded stock."""
        return r.DiscrepancyStatusTypes(self)

    @cached_property
    def document_layouts(self) -> r.DocumentLayouts:
        """A print layout for a type of document."""
        return r.DocumentLayouts(self)

    @cached_property
    def document_transmission_method_types(self) -> r.DocumentTransmissionMethodTypes:
        """A way in which documents are sent."""
        return r.DocumentTransmissionMethodTypes(self)

    @cached_property
    def document_types(self) -> r.DocumentTypes:
        """A type of document sent to customers or suppliers, and the contact role that receives it."""
        return r.DocumentTypes(self)

    @cached_property
    def electronic_bank_function_types(self) -> r.ElectronicBankFunctionTypes:
        """One value of the electronic bank function enumeration."""
        return r.ElectronicBankFunctionTypes(self)

    @cached_property
    def entry_source_types(self) -> r.EntrySourceTypes:
        """One of the sources from which an entry can originate."""
        return r.EntrySourceTypes(self)

    @cached_property
    def exchange_rate_amendability_types(self) -> r.ExchangeRateAmendabilityTypes:
        """One value of the exchange rate amendability enumeration."""
        return r.ExchangeRateAmendabilityTypes(self)

    @cached_property
    def exchange_rate_types(self) -> r.ExchangeRateTypes:
        """One value of the exchange rate type enumeration."""
        return r.ExchangeRateTypes(self)

    @cached_property
    def factor_houses(self) -> r.FactorHouses:
        """A factor to whom payments for some suppliers go instead of to the supplier."""
        return r.FactorHouses(self)

    @cached_property
    def finance_charges(self) -> r.FinanceCharges:
        """A finance charge rate that customers can be given (Professional only)."""
        return r.FinanceCharges(self)

    @cached_property
    def financial_report_layout_types(self) -> r.FinancialReportLayoutTypes:
        """One kind of financial report layout."""
        return r.FinancialReportLayoutTypes(self)

    @cached_property
    def financial_report_layout_views(self) -> r.FinancialReportLayoutViews:
        """A row of a financial report layout with the report category that feeds it."""
        return r.FinancialReportLayoutViews(self)

    @cached_property
    def financial_report_row_layout_debit_or_credit_types(self) -> r.FinancialReportRowLayoutDebitOrCreditTypes:
        """One debit or credit choice of financial report rows."""
        return r.FinancialReportRowLayoutDebitOrCreditTypes(self)

    @cached_property
    def financial_report_row_layout_position_types(self) -> r.FinancialReportRowLayoutPositionTypes:
        """One print position of financial report rows."""
        return r.FinancialReportRowLayoutPositionTypes(self)

    @cached_property
    def financial_report_row_line_types(self) -> r.FinancialReportRowLineTypes:
        """One line type of financial report rows."""
        return r.FinancialReportRowLineTypes(self)

    @cached_property
    def financial_year_period_views(self) -> r.FinancialYearPeriodViews:
        """An accounting period together with its financial year."""
        return r.FinancialYearPeriodViews(self)

    @cached_property
    def flat_rate_or_quantity_break_types(self) -> r.FlatRateOrQuantityBreakTypes:
        """One of the choices between one flat rate and rates by quantity break."""
        return r.FlatRateOrQuantityBreakTypes(self)

    @cached_property
    def flow_states(self) -> r.FlowStates:
        """A text value kept under a flow id, for an integration that must remember its state."""
        return r.FlowStates(self)

    @cached_property
    def fulfilment_method_types(self) -> r.FulfilmentMethodTypes:
        """One of the ways of fulfilling an order (from stock, via stock or direct from the supplier)."""
        return r.FulfilmentMethodTypes(self)

    @cached_property
    def fulfilment_sequence_types(self) -> r.FulfilmentSequenceTypes:
        """One of the orders in which stock is chosen to fulfil demand."""
        return r.FulfilmentSequenceTypes(self)

    @cached_property
    def head_office_types(self) -> r.HeadOfficeTypes:
        """An office type of an account (head office or branch role)."""
        return r.HeadOfficeTypes(self)

    @cached_property
    def internal_areas(self) -> r.InternalAreas:
        """A part of the business that stock can be issued to, with its nominal account."""
        return r.InternalAreas(self)

    @cached_property
    def intrastat_date_types(self) -> r.IntrastatDateTypes:
        """One value of the Intrastat date enumeration."""
        return r.IntrastatDateTypes(self)

    @cached_property
    def intrastat_terms_of_delivery_types(self) -> r.IntrastatTermsOfDeliveryTypes:
        """One of the Intrastat terms of delivery."""
        return r.IntrastatTermsOfDeliveryTypes(self)

    @cached_property
    def label_printing_option_types(self) -> r.LabelPrintingOptionTypes:
        """One of the choices for printing stock labels."""
        return r.LabelPrintingOptionTypes(self)

    @cached_property
    def landed_costs_types(self) -> r.LandedCostsTypes:
        """One of the ways of adding landed costs."""
        return r.LandedCostsTypes(self)

    @cached_property
    def ledger_types(self) -> r.LedgerTypes:
        """One value of the ledger type enumeration."""
        return r.LedgerTypes(self)

    @cached_property
    def licence(self) -> r.Licence:
        """Flags for the modules that the site's licence enables."""
        return r.Licence(self)

    @cached_property
    def lookup_banks(self) -> r.LookupBanks:
        """Short form of a bank account for pick lists."""
        return r.LookupBanks(self)

    @cached_property
    def lookup_customers(self) -> r.LookupCustomers:
        """Short row of a customer account for look-ups."""
        return r.LookupCustomers(self)

    @cached_property
    def lookup_nominal_codes(self) -> r.LookupNominalCodes:
        """Short form of a nominal code for pick lists."""
        return r.LookupNominalCodes(self)

    @cached_property
    def lookup_pop_orders(self) -> r.LookupPopOrders:
        """A purchase order with the few fields a picker needs."""
        return r.LookupPopOrders(self)

    @cached_property
    def lookup_product_groups(self) -> r.LookupProductGroups:
        """A product group in short form."""
        return r.LookupProductGroups(self)

    @cached_property
    def lookup_products(self) -> r.LookupProducts:
        """A product in short form."""
        return r.LookupProducts(self)

    @cached_property
    def lookup_sop_orders(self) -> r.LookupSopOrders:
        """The identifying fields of a sales order."""
        return r.LookupSopOrders(self)

    @cached_property
    def lookup_sop_quotes(self) -> r.LookupSopQuotes:
        """The identifying fields of a sales quote."""
        return r.LookupSopQuotes(self)

    @cached_property
    def lookup_stock_item_units(self) -> r.LookupStockItemUnits:
        """A unit of a product in short form."""
        return r.LookupStockItemUnits(self)

    @cached_property
    def lookup_suppliers(self) -> r.LookupSuppliers:
        """A supplier with the few fields a picker needs."""
        return r.LookupSuppliers(self)

    @cached_property
    def nominal_account_entry_location_types(self) -> r.NominalAccountEntryLocationTypes:
        """One place where the nominal ledger can hold an entry."""
        return r.NominalAccountEntryLocationTypes(self)

    @cached_property
    def nominal_account_types(self) -> r.NominalAccountTypes:
        """One type of nominal account."""
        return r.NominalAccountTypes(self)

    @cached_property
    def nominal_budget_profiles(self) -> r.NominalBudgetProfiles:
        """A named pattern that spreads a yearly budget over the periods."""
        return r.NominalBudgetProfiles(self)

    @cached_property
    def nominal_budget_types(self) -> r.NominalBudgetTypes:
        """One way of budgeting a nominal code."""
        return r.NominalBudgetTypes(self)

    @cached_property
    def nominal_code_memos(self) -> r.NominalCodeMemos:
        """A note kept on a nominal code."""
        return r.NominalCodeMemos(self)

    @cached_property
    def nominal_code_views(self) -> r.NominalCodeViews:
        """Flat, read-only row of a nominal code with categories, balances and budget."""
        return r.NominalCodeViews(self)

    @cached_property
    def nominal_codes(self) -> r.NominalCodes:
        """A nominal code: account number with cost centre and department, balances, budgets and settings."""
        return r.NominalCodes(self)

    @cached_property
    def nominal_ledger_settings(self) -> r.NominalLedgerSettings:
        """Company-wide settings of the nominal ledger."""
        return r.NominalLedgerSettings(self)

    @cached_property
    def nominal_period_value_views(self) -> r.NominalPeriodValueViews:
        """Actual and budget value of a nominal code in one accounting period."""
        return r.NominalPeriodValueViews(self)

    @cached_property
    def nominal_report_categories(self) -> r.NominalReportCategories:
        """A category that groups nominal codes for the financial statements."""
        return r.NominalReportCategories(self)

    @cached_property
    def nominal_report_category_types(self) -> r.NominalReportCategoryTypes:
        """One kind of report category."""
        return r.NominalReportCategoryTypes(self)

    @cached_property
    def nominal_reporting_types(self) -> r.NominalReportingTypes:
        """One reporting type of nominal codes."""
        return r.NominalReportingTypes(self)

    @cached_property
    def nominal_transaction_analysis_codes(self) -> r.NominalTransactionAnalysisCodes:
        """A code with which nominal postings can be analysed further."""
        return r.NominalTransactionAnalysisCodes(self)

    @cached_property
    def nominal_transaction_enquiry_views(self) -> r.NominalTransactionEnquiryViews:
        """A nominal transaction with its analysis and related bank, VAT and trade entries."""
        return r.NominalTransactionEnquiryViews(self)

    @cached_property
    def order_line_item_types(self) -> r.OrderLineItemTypes:
        """A value of the order line item setting."""
        return r.OrderLineItemTypes(self)

    @cached_property
    def order_return_line_types(self) -> r.OrderReturnLineTypes:
        """One line type of orders and returns."""
        return r.OrderReturnLineTypes(self)

    @cached_property
    def order_value_discounts(self) -> r.OrderValueDiscounts:
        """A discount scheme on the value of a whole order, in one currency."""
        return r.OrderValueDiscounts(self)

    @cached_property
    def payment_groups(self) -> r.PaymentGroups:
        """A group of suppliers paid in the same way."""
        return r.PaymentGroups(self)

    @cached_property
    def payment_types(self) -> r.PaymentTypes:
        """One payment method of a payment group."""
        return r.PaymentTypes(self)

    @cached_property
    def pending_emails(self) -> r.PendingEmails:
        """An e-mail waiting in the queue."""
        return r.PendingEmails(self)

    @cached_property
    def pop_additional_charges(self) -> r.PopAdditionalCharges:
        """A charge, such as carriage, that can be put on a purchase order as a line."""
        return r.PopAdditionalCharges(self)

    @cached_property
    def pop_authorisation_status_types(self) -> r.PopAuthorisationStatusTypes:
        """One authorisation state of a purchase order or return."""
        return r.PopAuthorisationStatusTypes(self)

    @cached_property
    def pop_cancelled_lines(self) -> r.PopCancelledLines:
        """A record of a quantity cancelled on a purchase order or return."""
        return r.PopCancelledLines(self)

    @cached_property
    def pop_delivery_address_action_types(self) -> r.PopDeliveryAddressActionTypes:
        """One thing to do with the delivery address of a line."""
        return r.PopDeliveryAddressActionTypes(self)

    @cached_property
    def pop_delivery_address_types(self) -> r.PopDeliveryAddressTypes:
        """One kind of address to which goods are delivered."""
        return r.PopDeliveryAddressTypes(self)

    @cached_property
    def pop_document_print_status_types(self) -> r.PopDocumentPrintStatusTypes:
        """One print state of a purchase order or return."""
        return r.PopDocumentPrintStatusTypes(self)

    @cached_property
    def pop_document_process_status_types(self) -> r.PopDocumentProcessStatusTypes:
        """One stage in the receipt, invoicing or cancelling of a document."""
        return r.PopDocumentProcessStatusTypes(self)

    @cached_property
    def pop_document_status_types(self) -> r.PopDocumentStatusTypes:
        """One state of a purchase order or return."""
        return r.PopDocumentStatusTypes(self)

    @cached_property
    def pop_document_types(self) -> r.PopDocumentTypes:
        """One type of document in purchase order processing."""
        return r.PopDocumentTypes(self)

    @cached_property
    def pop_intrastat_status_types(self) -> r.PopIntrastatStatusTypes:
        """One Intrastat state of a purchase document."""
        return r.PopIntrastatStatusTypes(self)

    @cached_property
    def pop_invoice_credit_types(self) -> r.PopInvoiceCreditTypes:
        """One kind of document recorded against an order or return."""
        return r.PopInvoiceCreditTypes(self)

    @cached_property
    def pop_linked_order_lines(self) -> r.PopLinkedOrderLines:
        """A line of another order that waits for this purchase order line."""
        return r.PopLinkedOrderLines(self)

    @cached_property
    def pop_linked_requisition_lines(self) -> r.PopLinkedRequisitionLines:
        """A requisition line that this purchase order line fulfils."""
        return r.PopLinkedRequisitionLines(self)

    @cached_property
    def pop_order_generation_types(self) -> r.PopOrderGenerationTypes:
        """One way of generating purchase orders."""
        return r.PopOrderGenerationTypes(self)

    @cached_property
    def pop_order_line_views(self) -> r.PopOrderLineViews:
        """A purchase order line as one flat row with order, supplier, product, warehouse and tax."""
        return r.PopOrderLineViews(self)

    @cached_property
    def pop_order_lines(self) -> r.PopOrderLines:
        """A line of a purchase order: stock item, free text, additional charge or comment."""
        return r.PopOrderLines(self)

    @cached_property
    def pop_order_return_invoice_credit_views(self) -> r.PopOrderReturnInvoiceCreditViews:
        """An order or return with an invoice or credit line recorded against it."""
        return r.PopOrderReturnInvoiceCreditViews(self)

    @cached_property
    def pop_order_return_line_invoice_credit_views(self) -> r.PopOrderReturnLineInvoiceCreditViews:
        """A quantity invoiced or credited on a line of an order or return."""
        return r.PopOrderReturnLineInvoiceCreditViews(self)

    @cached_property
    def pop_order_return_line_receipt_return_views(self) -> r.PopOrderReturnLineReceiptReturnViews:
        """A quantity received or returned on a line of an order or return."""
        return r.PopOrderReturnLineReceiptReturnViews(self)

    @cached_property
    def pop_order_return_views(self) -> r.PopOrderReturnViews:
        """A purchase order or return as one flat row with supplier and delivery address."""
        return r.PopOrderReturnViews(self)

    @cached_property
    def pop_orders(self) -> r.PopOrders:
        """A purchase order with totals, states, addresses and lines."""
        return r.PopOrders(self)

    @cached_property
    def pop_requisition_fulfilment_line_views(self) -> r.PopRequisitionFulfilmentLineViews:
        """A requisition line and a line that fulfils it, as one flat row."""
        return r.PopRequisitionFulfilmentLineViews(self)

    @cached_property
    def pop_requisition_fulfilment_lines(self) -> r.PopRequisitionFulfilmentLines:
        """A line by which a requisition is fulfilled, from stock or by a purchase order."""
        return r.PopRequisitionFulfilmentLines(self)

    @cached_property
    def pop_settings(self) -> r.PopSettings:
        """Company-wide settings of purchase order processing."""
        return r.PopSettings(self)

    @cached_property
    def pop_trade_line_status_types(self) -> r.PopTradeLineStatusTypes:
        """One stage in the receipt or invoicing of a line."""
        return r.PopTradeLineStatusTypes(self)

    @cached_property
    def price_band_types(self) -> r.PriceBandTypes:
        """One of the kinds of price band."""
        return r.PriceBandTypes(self)

    @cached_property
    def price_bands(self) -> r.PriceBands:
        """A price band: a named set of selling prices in one currency, possibly for a limited time."""
        return r.PriceBands(self)

    @cached_property
    def price_book_settings(self) -> r.PriceBookSettings:
        """Price book settings of the company: which kinds of discount and price band are in use."""
        return r.PriceBookSettings(self)

    @cached_property
    def pricing_source_types(self) -> r.PricingSourceTypes:
        """One of the sources of the default buying price from a supplier."""
        return r.PricingSourceTypes(self)

    @cached_property
    def pricing_types(self) -> r.PricingTypes:
        """One of the ways of setting a price."""
        return r.PricingTypes(self)

    @cached_property
    def product_group_search_category_values(self) -> r.ProductGroupSearchCategoryValues:
        """A search value that products of a product group may take."""
        return r.ProductGroupSearchCategoryValues(self)

    @cached_property
    def product_groups(self) -> r.ProductGroups:
        """A product group: the type, costing, traceability, nominal and unit rules its products take over."""
        return r.ProductGroups(self)

    @cached_property
    def product_memos(self) -> r.ProductMemos:
        """A note held against a product."""
        return r.ProductMemos(self)

    @cached_property
    def product_price_views(self) -> r.ProductPriceViews:
        """The price of a product in one price band, in flat form."""
        return r.ProductPriceViews(self)

    @cached_property
    def product_purchase_figures(self) -> r.ProductPurchaseFigures:
        """Purchases of a product for this and the last period, with a breakdown by period."""
        return r.ProductPurchaseFigures(self)

    @cached_property
    def product_sales_figures(self) -> r.ProductSalesFigures:
        """Sales of a product for this and the last period, with a breakdown by period."""
        return r.ProductSalesFigures(self)

    @cached_property
    def product_search(self) -> r.ProductSearch:
        """Criteria of a product search and, in the answer, the products that match."""
        return r.ProductSearch(self)

    @cached_property
    def product_search_types(self) -> r.ProductSearchTypes:
        """One of the ways of combining search values in a `product_search`."""
        return r.ProductSearchTypes(self)

    @cached_property
    def product_status_types(self) -> r.ProductStatusTypes:
        """One of the statuses of a product (such as active or inactive)."""
        return r.ProductStatusTypes(self)

    @cached_property
    def product_suppliers(self) -> r.ProductSuppliers:
        """A supplier of a product, with that supplier's code, prices, lead time and order quantities."""
        return r.ProductSuppliers(self)

    @cached_property
    def product_transaction_group_types(self) -> r.ProductTransactionGroupTypes:
        """One of the groups of stock transaction types."""
        return r.ProductTransactionGroupTypes(self)

    @cached_property
    def product_transaction_types(self) -> r.ProductTransactionTypes:
        """One of the types of stock transaction."""
        return r.ProductTransactionTypes(self)

    @cached_property
    def product_transaction_views(self) -> r.ProductTransactionViews:
        """A stock movement or other product transaction in flat form."""
        return r.ProductTransactionViews(self)

    @cached_property
    def product_types(self) -> r.ProductTypes:
        """One of the product types (such as stock, service or miscellaneous)."""
        return r.ProductTypes(self)

    @cached_property
    def product_views(self) -> r.ProductViews:
        """A product in flat form with its group, prices and stock totals."""
        return r.ProductViews(self)

    @cached_property
    def product_warehouse_bin_views(self) -> r.ProductWarehouseBinViews:
        """A bin of a product in one warehouse, in flat form."""
        return r.ProductWarehouseBinViews(self)

    @cached_property
    def product_warehouse_views(self) -> r.ProductWarehouseViews:
        """A warehouse of a product with its free stock, in flat form."""
        return r.ProductWarehouseViews(self)

    @cached_property
    def products(self) -> r.Products:
        """A product: a stock, service or miscellaneous item that is bought, sold or used."""
        return r.Products(self)

    @cached_property
    def purchase_aged_creditor_detailed_views(self) -> r.PurchaseAgedCreditorDetailedViews:
        """Outstanding amounts of a supplier or of one transaction, split over the ageing periods."""
        return r.PurchaseAgedCreditorDetailedViews(self)

    @cached_property
    def purchase_aged_creditor_summary_views(self) -> r.PurchaseAgedCreditorSummaryViews:
        """Outstanding amounts of a supplier or of one transaction, split over the ageing periods."""
        return r.PurchaseAgedCreditorSummaryViews(self)

    @cached_property
    def purchase_authorisations(self) -> r.PurchaseAuthorisations:
        """A purchase document in the invoice authorisation, with the nominal analysis to be confirmed."""
        return r.PurchaseAuthorisations(self)

    @cached_property
    def purchase_credit_notes(self) -> r.PurchaseCreditNotes:
        """Posts a credit note to the purchase ledger."""
        return r.PurchaseCreditNotes(self)

    @cached_property
    def purchase_invoices(self) -> r.PurchaseInvoices:
        """Posts an invoice to the purchase ledger."""
        return r.PurchaseInvoices(self)

    @cached_property
    def purchase_ledger_settings(self) -> r.PurchaseLedgerSettings:
        """Company-wide settings of the purchase ledger."""
        return r.PurchaseLedgerSettings(self)

    @cached_property
    def purchase_payments(self) -> r.PurchasePayments:
        """Posts a payment to a supplier from a bank account."""
        return r.PurchasePayments(self)

    @cached_property
    def purchase_posted_transaction_memos(self) -> r.PurchasePostedTransactionMemos:
        """A note attached to a posted supplier transaction."""
        return r.PurchasePostedTransactionMemos(self)

    @cached_property
    def purchase_posted_transactions(self) -> r.PurchasePostedTransactions:
        """A transaction on a supplier account, with its tax, nominal, bank and allocation details."""
        return r.PurchasePostedTransactions(self)

    @cached_property
    def purchase_receipts(self) -> r.PurchaseReceipts:
        """Posts money received from a supplier into a bank account, such as a refund."""
        return r.PurchaseReceipts(self)

    @cached_property
    def purchase_trading_periods(self) -> r.PurchaseTradingPeriods:
        """A trading period of the purchase ledger (Professional only)."""
        return r.PurchaseTradingPeriods(self)

    @cached_property
    def purchase_transaction_enquiry_views(self) -> r.PurchaseTransactionEnquiryViews:
        """A supplier transaction as the transaction enquiry shows it."""
        return r.PurchaseTransactionEnquiryViews(self)

    @cached_property
    def purchase_transaction_views(self) -> r.PurchaseTransactionViews:
        """A purchase ledger transaction as one flat row with supplier and currency."""
        return r.PurchaseTransactionViews(self)

    @cached_property
    def sage_payments_supplier_status_types(self) -> r.SagePaymentsSupplierStatusTypes:
        """One state of a supplier in Sage supplier payments."""
        return r.SagePaymentsSupplierStatusTypes(self)

    @cached_property
    def sales_aged_debtor_detailed_views(self) -> r.SalesAgedDebtorDetailedViews:
        """Aged debt split over ageing periods, in document and base currency; per transaction or per customer."""
        return r.SalesAgedDebtorDetailedViews(self)

    @cached_property
    def sales_aged_debtor_summary_views(self) -> r.SalesAgedDebtorSummaryViews:
        """Aged debt split over ageing periods, in document and base currency; per transaction or per customer."""
        return r.SalesAgedDebtorSummaryViews(self)

    @cached_property
    def sales_aged_transaction_period_views(self) -> r.SalesAgedTransactionPeriodViews:
        """Outstanding value of a customer in one ageing period, in base currency."""
        return r.SalesAgedTransactionPeriodViews(self)

    @cached_property
    def sales_allocations(self) -> r.SalesAllocations:
        """An allocation of a customer's receipts and credits to debts."""
        return r.SalesAllocations(self)

    @cached_property
    def sales_credit_notes(self) -> r.SalesCreditNotes:
        """Posts a transactional credit note to the sales ledger."""
        return r.SalesCreditNotes(self)

    @cached_property
    def sales_historical_transactions(self) -> r.SalesHistoricalTransactions:
        """An archived sales ledger transaction."""
        return r.SalesHistoricalTransactions(self)

    @cached_property
    def sales_invoices(self) -> r.SalesInvoices:
        """Posts a transactional invoice to the sales ledger."""
        return r.SalesInvoices(self)

    @cached_property
    def sales_ledger_settings(self) -> r.SalesLedgerSettings:
        """Company-wide settings and defaults of the sales ledger."""
        return r.SalesLedgerSettings(self)

    @cached_property
    def sales_payments(self) -> r.SalesPayments:
        """Posts a payment made to a customer (a refund)."""
        return r.SalesPayments(self)

    @cached_property
    def sales_posted_transaction_memos(self) -> r.SalesPostedTransactionMemos:
        """A memo note kept on a posted sales ledger transaction."""
        return r.SalesPostedTransactionMemos(self)

    @cached_property
    def sales_posted_transactions(self) -> r.SalesPostedTransactions:
        """A transaction posted to the sales ledger, with tax, nominal, bank and allocation details."""
        return r.SalesPostedTransactions(self)

    @cached_property
    def sales_receipts(self) -> r.SalesReceipts:
        """Posts money received from a customer."""
        return r.SalesReceipts(self)

    @cached_property
    def sales_trading_periods(self) -> r.SalesTradingPeriods:
        """A trading period of the sales ledger (Professional only)."""
        return r.SalesTradingPeriods(self)

    @cached_property
    def sales_transaction_enquiry_views(self) -> r.SalesTransactionEnquiryViews:
        """A sales ledger transaction as the enquiry shows it, with allocation status and memos."""
        return r.SalesTransactionEnquiryViews(self)

    @cached_property
    def sales_transaction_views(self) -> r.SalesTransactionViews:
        """Flat row of a sales ledger transaction with customer and currency names."""
        return r.SalesTransactionViews(self)

    @cached_property
    def salutations(self) -> r.Salutations:
        """A salutation offered for contacts."""
        return r.Salutations(self)

    @cached_property
    def search_categories(self) -> r.SearchCategories:
        """A category by which products are classified and searched."""
        return r.SearchCategories(self)

    @cached_property
    def search_values(self) -> r.SearchValues:
        """One value of a search category."""
        return r.SearchValues(self)

    @cached_property
    def serial_allocated_to_who_types(self) -> r.SerialAllocatedToWhoTypes:
        """One of the parties or areas a serial number can be allocated to."""
        return r.SerialAllocatedToWhoTypes(self)

    @cached_property
    def sites(self) -> r.Sites:
        """A company of a site that the signed-in user can reach."""
        return r.Sites(self)

    @cached_property
    def sop_additional_charges(self) -> r.SopAdditionalCharges:
        """A charge, such as carriage, that charge lines can use, with its default value and nominal code."""
        return r.SopAdditionalCharges(self)

    @cached_property
    def sop_allocation_line_views(self) -> r.SopAllocationLineViews:
        """Stock allocated to a sales order line, from one warehouse and bin."""
        return r.SopAllocationLineViews(self)

    @cached_property
    def sop_back_to_back_status_types(self) -> r.SopBackToBackStatusTypes:
        """A status value of back-to-back order lines."""
        return r.SopBackToBackStatusTypes(self)

    @cached_property
    def sop_cancelled_lines(self) -> r.SopCancelledLines:
        """A recorded cancellation of a quantity of an order or return line."""
        return r.SopCancelledLines(self)

    @cached_property
    def sop_confirm_despatch(self) -> r.SopConfirmDespatch:
        """The despatch of lines of one order: what is available when read, what to despatch when posted."""
        return r.SopConfirmDespatch(self)

    @cached_property
    def sop_confirm_despatch_bin_items(self) -> r.SopConfirmDespatchBinItems:
        """Reads the bins from which a sales order line can be despatched."""
        return r.SopConfirmDespatchBinItems(self)

    @cached_property
    def sop_confirm_despatch_traceable_items(self) -> r.SopConfirmDespatchTraceableItems:
        """Reads the bins and the batch or serial items from which a sales order line can be despatched."""
        return r.SopConfirmDespatchTraceableItems(self)

    @cached_property
    def sop_confirmation_intent_types(self) -> r.SopConfirmationIntentTypes:
        """A point at which an order line can be confirmed."""
        return r.SopConfirmationIntentTypes(self)

    @cached_property
    def sop_customer_types(self) -> r.SopCustomerTypes:
        """A kind of customer a sales document can be for."""
        return r.SopCustomerTypes(self)

    @cached_property
    def sop_despatch_discrete_orders(self) -> r.SopDespatchDiscreteOrders:
        """A sales order with something to despatch."""
        return r.SopDespatchDiscreteOrders(self)

    @cached_property
    def sop_despatch_receipts(self) -> r.SopDespatchReceipts:
        """A confirmed despatch with its courier, export and consignment details."""
        return r.SopDespatchReceipts(self)

    @cached_property
    def sop_document_print_status_types(self) -> r.SopDocumentPrintStatusTypes:
        """A print status value of sales documents."""
        return r.SopDocumentPrintStatusTypes(self)

    @cached_property
    def sop_document_process_status_types(self) -> r.SopDocumentProcessStatusTypes:
        """A progress value for despatch, invoicing and cancellation of a document."""
        return r.SopDocumentProcessStatusTypes(self)

    @cached_property
    def sop_document_status_types(self) -> r.SopDocumentStatusTypes:
        """A status value of sales documents."""
        return r.SopDocumentStatusTypes(self)

    @cached_property
    def sop_document_types(self) -> r.SopDocumentTypes:
        """A kind of sales order processing document."""
        return r.SopDocumentTypes(self)

    @cached_property
    def sop_export_reasons(self) -> r.SopExportReasons:
        """A reason for export for despatches abroad."""
        return r.SopExportReasons(self)

    @cached_property
    def sop_incoterms(self) -> r.SopIncoterms:
        """An incoterm for despatches abroad."""
        return r.SopIncoterms(self)

    @cached_property
    def sop_intrastat_status_types(self) -> r.SopIntrastatStatusTypes:
        """An Intrastat status value of sales documents."""
        return r.SopIntrastatStatusTypes(self)

    @cached_property
    def sop_invoice_credit_types(self) -> r.SopInvoiceCreditTypes:
        """A kind of document raised from an order or return."""
        return r.SopInvoiceCreditTypes(self)

    @cached_property
    def sop_order_despatch_line_views(self) -> r.SopOrderDespatchLineViews:
        """A flat row for a despatch line with its order, customer, product and tracking data."""
        return r.SopOrderDespatchLineViews(self)

    @cached_property
    def sop_order_despatch_views(self) -> r.SopOrderDespatchViews:
        """A flat row for a despatch with its order, customer and tracking data."""
        return r.SopOrderDespatchViews(self)

    @cached_property
    def sop_order_entry_types(self) -> r.SopOrderEntryTypes:
        """An order entry method."""
        return r.SopOrderEntryTypes(self)

    @cached_property
    def sop_order_line_traceable_items(self) -> r.SopOrderLineTraceableItems:
        """Reads the batch or serial items that can be assigned to a sales order line."""
        return r.SopOrderLineTraceableItems(self)

    @cached_property
    def sop_order_line_views(self) -> r.SopOrderLineViews:
        """A flat row for a sales order line with its order, customer, product and tax data."""
        return r.SopOrderLineViews(self)

    @cached_property
    def sop_order_lines(self) -> r.SopOrderLines:
        """A line of a sales order: a product, free text, an additional charge or a comment."""
        return r.SopOrderLines(self)

    @cached_property
    def sop_order_payment_types(self) -> r.SopOrderPaymentTypes:
        """A kind of payment that can come with an order."""
        return r.SopOrderPaymentTypes(self)

    @cached_property
    def sop_order_return_invoice_credit_views(self) -> r.SopOrderReturnInvoiceCreditViews:
        """An order or return together with one invoice or credit note raised from it."""
        return r.SopOrderReturnInvoiceCreditViews(self)

    @cached_property
    def sop_order_return_line_invoice_credit_views(self) -> r.SopOrderReturnLineInvoiceCreditViews:
        """The quantity of an order or return line that one invoice or credit note took."""
        return r.SopOrderReturnLineInvoiceCreditViews(self)

    @cached_property
    def sop_order_return_views(self) -> r.SopOrderReturnViews:
        """A flat row for a sales order or return, with customer, status, totals and delivery address."""
        return r.SopOrderReturnViews(self)

    @cached_property
    def sop_orders(self) -> r.SopOrders:
        """A sales order, live or draft: header, totals, delivery, payment, lines and memos."""
        return r.SopOrders(self)

    @cached_property
    def sop_payment_methods(self) -> r.SopPaymentMethods:
        """A payment method for payments with order, with the bank account it pays into."""
        return r.SopPaymentMethods(self)

    @cached_property
    def sop_proforma_line_views(self) -> r.SopProformaLineViews:
        """A flat row for a pro forma invoice line with its pro forma, customer, product and tax data."""
        return r.SopProformaLineViews(self)

    @cached_property
    def sop_quote_line_views(self) -> r.SopQuoteLineViews:
        """A flat row for a sales quote line with its quote, customer, product and tax data."""
        return r.SopQuoteLineViews(self)

    @cached_property
    def sop_quote_views(self) -> r.SopQuoteViews:
        """A short flat row for a sales quote, with the documents made from it."""
        return r.SopQuoteViews(self)

    @cached_property
    def sop_quotes(self) -> r.SopQuotes:
        """A sales quote, live or draft: header, totals, delivery address, lines and memos."""
        return r.SopQuotes(self)

    @cached_property
    def sop_return_line_views(self) -> r.SopReturnLineViews:
        """A flat row for a sales return line with its return, customer, product and tax data."""
        return r.SopReturnLineViews(self)

    @cached_property
    def sop_settings(self) -> r.SopSettings:
        """The company-wide settings of sales order processing."""
        return r.SopSettings(self)

    @cached_property
    def sop_show_on_picking_list_types(self) -> r.SopShowOnPickingListTypes:
        """A choice for showing a line on picking lists."""
        return r.SopShowOnPickingListTypes(self)

    @cached_property
    def sop_trade_line_status_types(self) -> r.SopTradeLineStatusTypes:
        """A status value of trade order lines."""
        return r.SopTradeLineStatusTypes(self)

    @cached_property
    def sop_user_permissions(self) -> r.SopUserPermissions:
        """What a user may see and override in sales orders, and the user's default warehouses."""
        return r.SopUserPermissions(self)

    @cached_property
    def source_area_types(self) -> r.SourceAreaTypes:
        """One of the areas of Sage a stock transaction can come from."""
        return r.SourceAreaTypes(self)

    @cached_property
    def source_of_price_types(self) -> r.SourceOfPriceTypes:
        """One of the sources a price can come from."""
        return r.SourceOfPriceTypes(self)

    @cached_property
    def statement_ageing_terms(self) -> r.StatementAgeingTerms:
        """A choice of the date by which statements age debts."""
        return r.StatementAgeingTerms(self)

    @cached_property
    def statement_layout_types(self) -> r.StatementLayoutTypes:
        """A statement layout type."""
        return r.StatementLayoutTypes(self)

    @cached_property
    def statement_terms(self) -> r.StatementTerms:
        """A choice of which transactions statements show."""
        return r.StatementTerms(self)

    @cached_property
    def stock_settings(self) -> r.StockSettings:
        """Stock control settings of the company."""
        return r.StockSettings(self)

    @cached_property
    def stock_transfer_traceable_items(self) -> r.StockTransferTraceableItems:
        """Reads the batch or serial items that could be moved from a bin in a stock transfer."""
        return r.StockTransferTraceableItems(self)

    @cached_property
    def stock_transfers(self) -> r.StockTransfers:
        """Posts a transfer of stock of one product from one bin to another."""
        return r.StockTransfers(self)

    @cached_property
    def stocktake_amend_items(self) -> r.StocktakeAmendItems:
        """A stocktake of one warehouse, with chosen items and count sheet."""
        return r.StocktakeAmendItems(self)

    @cached_property
    def stocktake_approve_complete(self) -> r.StocktakeApproveComplete:
        """A stocktake of one warehouse, with chosen items and count sheet."""
        return r.StocktakeApproveComplete(self)

    @cached_property
    def stocktake_count_sheet_items(self) -> r.StocktakeCountSheetItems:
        """A line of a stocktake count sheet: one product in one bin."""
        return r.StocktakeCountSheetItems(self)

    @cached_property
    def stocktake_criteria_templates(self) -> r.StocktakeCriteriaTemplates:
        """A saved set of criteria for choosing the items of a stocktake."""
        return r.StocktakeCriteriaTemplates(self)

    @cached_property
    def stocktake_enter_values(self) -> r.StocktakeEnterValues:
        """A stocktake of one warehouse, with chosen items and count sheet."""
        return r.StocktakeEnterValues(self)

    @cached_property
    def stocktake_new_items(self) -> r.StocktakeNewItems:
        """A stocktake of one warehouse, with chosen items and count sheet."""
        return r.StocktakeNewItems(self)

    @cached_property
    def stocktake_selector_value_types(self) -> r.StocktakeSelectorValueTypes:
        """One of the ways of selecting items by stock value in stocktake criteria."""
        return r.StocktakeSelectorValueTypes(self)

    @cached_property
    def stocktake_status_types(self) -> r.StocktakeStatusTypes:
        """One of the stages a stocktake goes through."""
        return r.StocktakeStatusTypes(self)

    @cached_property
    def stocktake_traceable_types(self) -> r.StocktakeTraceableTypes:
        """One of the choices of traceable or untraceable stock in stocktake criteria."""
        return r.StocktakeTraceableTypes(self)

    @cached_property
    def stocktake_types(self) -> r.StocktakeTypes:
        """One of the kinds of stocktake."""
        return r.StocktakeTypes(self)

    @cached_property
    def stocktake_view_adjustments(self) -> r.StocktakeViewAdjustments:
        """A stocktake of one warehouse, with chosen items and count sheet."""
        return r.StocktakeViewAdjustments(self)

    @cached_property
    def stocktake_views(self) -> r.StocktakeViews:
        """A stocktake in flat form."""
        return r.StocktakeViews(self)

    @cached_property
    def stocktakes(self) -> r.Stocktakes:
        """A stocktake of one warehouse, with chosen items and count sheet."""
        return r.Stocktakes(self)

    @cached_property
    def suggested_products(self) -> r.SuggestedProducts:
        """Lists products to suggest to a customer: those bought often, bought recently or marked as preferred."""
        return r.SuggestedProducts(self)

    @cached_property
    def supplier_contact_roles(self) -> r.SupplierContactRoles:
        """A role, such as sending orders or remittances to, given to a supplier contact."""
        return r.SupplierContactRoles(self)

    @cached_property
    def supplier_contacts(self) -> r.SupplierContacts:
        """A person or department at a supplier, with numbers, addresses and roles."""
        return r.SupplierContacts(self)

    @cached_property
    def supplier_emails(self) -> r.SupplierEmails:
        """An e-mail address of a supplier contact."""
        return r.SupplierEmails(self)

    @cached_property
    def supplier_faxes(self) -> r.SupplierFaxes:
        """A fax number of a supplier contact."""
        return r.SupplierFaxes(self)

    @cached_property
    def supplier_memos(self) -> r.SupplierMemos:
        """A note on a supplier account."""
        return r.SupplierMemos(self)

    @cached_property
    def supplier_mobiles(self) -> r.SupplierMobiles:
        """A mobile number of a supplier contact."""
        return r.SupplierMobiles(self)

    @cached_property
    def supplier_period_value_views(self) -> r.SupplierPeriodValueViews:
        """Turnover totals of a supplier in one period."""
        return r.SupplierPeriodValueViews(self)

    @cached_property
    def supplier_telephones(self) -> r.SupplierTelephones:
        """A telephone number of a supplier contact."""
        return r.SupplierTelephones(self)

    @cached_property
    def supplier_views(self) -> r.SupplierViews:
        """A supplier as one flat row with currency, terms, default contact and address."""
        return r.SupplierViews(self)

    @cached_property
    def supplier_websites(self) -> r.SupplierWebsites:
        """A web address of a supplier contact."""
        return r.SupplierWebsites(self)

    @cached_property
    def supplier_year_value_views(self) -> r.SupplierYearValueViews:
        """Turnover totals of a supplier in one financial year."""
        return r.SupplierYearValueViews(self)

    @cached_property
    def suppliers(self) -> r.Suppliers:
        """A supplier's account in the purchase ledger, with terms, credit details and defaults."""
        return r.Suppliers(self)

    @cached_property
    def system_settings(self) -> r.SystemSettings:
        """Company-wide accounting settings: numbering, periods, VAT, Intrastat and date checks."""
        return r.SystemSettings(self)

    @cached_property
    def tax_account_entry_types(self) -> r.TaxAccountEntryTypes:
        """One place where a VAT account entry can be held."""
        return r.TaxAccountEntryTypes(self)

    @cached_property
    def tax_codes(self) -> r.TaxCodes:
        """A VAT code with its rate."""
        return r.TaxCodes(self)

    @cached_property
    def time_unit_types(self) -> r.TimeUnitTypes:
        """One value of the time unit enumeration."""
        return r.TimeUnitTypes(self)

    @cached_property
    def traceable_issue_status_types(self) -> r.TraceableIssueStatusTypes:
        """One of the issue statuses of traceable items."""
        return r.TraceableIssueStatusTypes(self)

    @cached_property
    def traceable_item_allocations(self) -> r.TraceableItemAllocations:
        """An allocation of a batch or serial item."""
        return r.TraceableItemAllocations(self)

    @cached_property
    def traceable_item_balances(self) -> r.TraceableItemBalances:
        """Balance of one batch or serial item in one bin."""
        return r.TraceableItemBalances(self)

    @cached_property
    def traceable_item_issues(self) -> r.TraceableItemIssues:
        """A receipt or issue of a batch or serial item."""
        return r.TraceableItemIssues(self)

    @cached_property
    def traceable_item_locations(self) -> r.TraceableItemLocations:
        """A bin that holds a batch or serial item."""
        return r.TraceableItemLocations(self)

    @cached_property
    def traceable_item_receipts(self) -> r.TraceableItemReceipts:
        """A receipt or issue of a batch or serial item."""
        return r.TraceableItemReceipts(self)

    @cached_property
    def traceable_item_transactions(self) -> r.TraceableItemTransactions:
        """A batch or serial number moved by a stock transaction."""
        return r.TraceableItemTransactions(self)

    @cached_property
    def traceable_items_amend(self) -> r.TraceableItemsAmend:
        """Batch or serial items of a product to be assigned or amended."""
        return r.TraceableItemsAmend(self)

    @cached_property
    def traceable_items_amend_traceable_items(self) -> r.TraceableItemsAmendTraceableItems:
        """Reads a product's batch or serial items, ready to be amended."""
        return r.TraceableItemsAmendTraceableItems(self)

    @cached_property
    def traceable_items_assign(self) -> r.TraceableItemsAssign:
        """Batch or serial items of a product to be assigned or amended."""
        return r.TraceableItemsAssign(self)

    @cached_property
    def traceable_items_assign_traceable_items(self) -> r.TraceableItemsAssignTraceableItems:
        """Reads a product's stock that still lacks batch or serial numbers, ready for assignment."""
        return r.TraceableItemsAssignTraceableItems(self)

    @cached_property
    def traceable_types(self) -> r.TraceableTypes:
        """One of the kinds of traceability (none, batch, serial)."""
        return r.TraceableTypes(self)

    @cached_property
    def trader_account_types(self) -> r.TraderAccountTypes:
        """One account type of customers and suppliers."""
        return r.TraderAccountTypes(self)

    @cached_property
    def trader_contact_roles(self) -> r.TraderContactRoles:
        """A role a customer or supplier contact can have, such as receiving a kind of document."""
        return r.TraderContactRoles(self)

    @cached_property
    def trader_location_types(self) -> r.TraderLocationTypes:
        """One location type of customer and supplier addresses."""
        return r.TraderLocationTypes(self)

    @cached_property
    def trader_payment_terms(self) -> r.TraderPaymentTerms:
        """One basis from which payment terms count."""
        return r.TraderPaymentTerms(self)

    @cached_property
    def trader_transaction_types(self) -> r.TraderTransactionTypes:
        """One transaction type of the sales and purchase ledgers."""
        return r.TraderTransactionTypes(self)

    @cached_property
    def trading_revaluation_allocation_entry_types(self) -> r.TradingRevaluationAllocationEntryTypes:
        """One kind of revaluation entry in allocation history."""
        return r.TradingRevaluationAllocationEntryTypes(self)

    @cached_property
    def transaction_date_validation(self) -> r.TransactionDateValidation:
        """Checks a date against the company's date rules for one ledger; nothing is stored."""
        return r.TransactionDateValidation(self)

    @cached_property
    def transaction_date_validation_classifications(self) -> r.TransactionDateValidationClassifications:
        """One outcome of a transaction date check."""
        return r.TransactionDateValidationClassifications(self)

    @cached_property
    def transaction_date_validation_types(self) -> r.TransactionDateValidationTypes:
        """One method of checking transaction dates."""
        return r.TransactionDateValidationTypes(self)

    @cached_property
    def unit_types(self) -> r.UnitTypes:
        """One of the kinds of unit a product or product group can hold."""
        return r.UnitTypes(self)

    @cached_property
    def units(self) -> r.Units:
        """A unit of measure set up in the company."""
        return r.Units(self)

    @cached_property
    def update_modes(self) -> r.UpdateModes:
        """One value of the update mode enumeration."""
        return r.UpdateModes(self)

    @cached_property
    def users(self) -> r.Users:
        """A Sage 200 user, by id and name."""
        return r.Users(self)

    @cached_property
    def warehouse_holdings(self) -> r.WarehouseHoldings:
        """What a warehouse holds of a product: stocking levels, quantities and bins."""
        return r.WarehouseHoldings(self)

    @cached_property
    def warehouse_types(self) -> r.WarehouseTypes:
        """One of the kinds of warehouse."""
        return r.WarehouseTypes(self)

    @cached_property
    def warehouses(self) -> r.Warehouses:
        """A warehouse (stock location) with its address."""
        return r.Warehouses(self)


class AsyncSage200(AsyncClient):
    """A client of Sage 200. The accounts of Sage 200 Standard and Sage 200 Professional (United Kingdom and Ireland).

    The product's own documentation: https://developer.sage.com/200/
    """

    def __init__(
        self,
        *,
        auth: Auth | str | None = None,
        site: str | None = None,
        company: int | None = None,
        subscription_key: str | None = None,
        edition: Literal["professional", "standard"] | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: the credentials; a text is taken as an access token.
            site: Which Sage 200 site: the `site_id` of a row of `sites`, a GUID. The user who signed in must have
                access to it.
            company: Which company of the site: the `company_id` of the same row of `sites`. The user who signed in
                must be assigned to it.
            subscription_key: Subscription key of the developer site. Not needed since 6 August 2025; ignored where
                it is sent.
            edition: which edition is talked to; `professional` where it is not said.
            options: settings that every client has.
        """
        auth = hidden(auth)
        subscription_key = hidden(subscription_key)
        super().__init__(
            PRODUCT,
            auth=auth,
            context={"site": site, "company": company},
            headers={"subscription_key": subscription_key},
            edition=edition,
            **options,
        )

    @classmethod
    def from_profile(cls, profile: str | None = None, /, **settings: Unpack[AsyncSettings]) -> Self:
        """Makes a client from environment variables and the profile file.

        Args:
            profile: the profile's name; `SAGEWIRE_PROFILE` or `default` where none is given.
            settings: as in the constructor; they win over the profile.

        Raises:
            ConfigurationError: something is missing; says what, and where was looked.
        """
        return cls._from_profile(profile, settings)

    @cached_property
    def account_status_types(self) -> r.AsyncAccountStatusTypes:
        """One account status."""
        return r.AsyncAccountStatusTypes(self)

    @cached_property
    def accounting_period_validation_types(self) -> r.AsyncAccountingPeriodValidationTypes:
        """One value of the accounting period validation enumeration."""
        return r.AsyncAccountingPeriodValidationTypes(self)

    @cached_property
    def aged_balances_ageing_types(self) -> r.AsyncAgedBalancesAgeingTypes:
        """One way of ageing balances."""
        return r.AsyncAgedBalancesAgeingTypes(self)

    @cached_property
    def allocation_status_types(self) -> r.AsyncAllocationStatusTypes:
        """One allocation status of ledger transactions."""
        return r.AsyncAllocationStatusTypes(self)

    @cached_property
    def alternative_product_views(self) -> r.AsyncAlternativeProductViews:
        """An alternative-product link in flat form with codes and names."""
        return r.AsyncAlternativeProductViews(self)

    @cached_property
    def alternative_products(self) -> r.AsyncAlternativeProducts:
        """A product that can be supplied in place of another."""
        return r.AsyncAlternativeProducts(self)

    @cached_property
    def analysis_code_mappings(self) -> r.AsyncAnalysisCodeMappings:
        """Assignment of an analysis code to one `analysis_code_n` slot of a record type."""
        return r.AsyncAnalysisCodeMappings(self)

    @cached_property
    def applies_to_status_types(self) -> r.AsyncAppliesToStatusTypes:
        """One value of the applies-to status enumeration."""
        return r.AsyncAppliesToStatusTypes(self)

    @cached_property
    def authorisation_types(self) -> r.AsyncAuthorisationTypes:
        """One authorisation state of a purchase document."""
        return r.AsyncAuthorisationTypes(self)

    @cached_property
    def auto_generate_option_types(self) -> r.AsyncAutoGenerateOptionTypes:
        """One of the ways of generating batch or serial numbers automatically."""
        return r.AsyncAutoGenerateOptionTypes(self)

    @cached_property
    def auto_generate_separators(self) -> r.AsyncAutoGenerateSeparators:
        """A separator character used in generated batch and serial numbers."""
        return r.AsyncAutoGenerateSeparators(self)

    @cached_property
    def bank_account_types(self) -> r.AsyncBankAccountTypes:
        """One value of the bank account type enumeration."""
        return r.AsyncBankAccountTypes(self)

    @cached_property
    def bank_entry_types(self) -> r.AsyncBankEntryTypes:
        """One value of the bank entry type enumeration."""
        return r.AsyncBankEntryTypes(self)

    @cached_property
    def bank_payment(self) -> r.AsyncBankPayment:
        """Posts money paid out of a bank account against nominal codes, and answers with the `urn`."""
        return r.AsyncBankPayment(self)

    @cached_property
    def bank_posted_transactions(self) -> r.AsyncBankPostedTransactions:
        """An entry already posted to a bank account, with its tax, nominal and trade analysis."""
        return r.AsyncBankPostedTransactions(self)

    @cached_property
    def bank_receipt(self) -> r.AsyncBankReceipt:
        """Posts money received into a bank account against nominal codes, and answers with the `urn`."""
        return r.AsyncBankReceipt(self)

    @cached_property
    def bank_transfer(self) -> r.AsyncBankTransfer:
        """A movement of money between two bank accounts to be posted."""
        return r.AsyncBankTransfer(self)

    @cached_property
    def bank_views(self) -> r.AsyncBankViews:
        """Flat, read-only row of a bank account with its currency and nominal codes."""
        return r.AsyncBankViews(self)

    @cached_property
    def banks(self) -> r.AsyncBanks:
        """A bank account of the cash book with its balances, nominal codes, address and contacts."""
        return r.AsyncBanks(self)

    @cached_property
    def bin_holdings(self) -> r.AsyncBinHoldings:
        """What a bin of a warehouse holds of a product."""
        return r.AsyncBinHoldings(self)

    @cached_property
    def bom_cost_heading_types(self) -> r.AsyncBomCostHeadingTypes:
        """One of the kinds of bill-of-materials cost heading."""
        return r.AsyncBomCostHeadingTypes(self)

    @cached_property
    def bom_cost_headings(self) -> r.AsyncBomCostHeadings:
        """A heading under which bill-of-materials costs are gathered, with markup and overhead recovery."""
        return r.AsyncBomCostHeadings(self)

    @cached_property
    def bom_item_types(self) -> r.AsyncBomItemTypes:
        """One of the roles of a product in bills of materials."""
        return r.AsyncBomItemTypes(self)

    @cached_property
    def cash_book_settings(self) -> r.AsyncCashBookSettings:
        """Company-wide settings of the cash book."""
        return r.AsyncCashBookSettings(self)

    @cached_property
    def communication_contact_types(self) -> r.AsyncCommunicationContactTypes:
        """One value of the communication contact enumeration."""
        return r.AsyncCommunicationContactTypes(self)

    @cached_property
    def communication_location_types(self) -> r.AsyncCommunicationLocationTypes:
        """One value of the communication location enumeration."""
        return r.AsyncCommunicationLocationTypes(self)

    @cached_property
    def communication_outcome_types(self) -> r.AsyncCommunicationOutcomeTypes:
        """One value of the communication outcome enumeration."""
        return r.AsyncCommunicationOutcomeTypes(self)

    @cached_property
    def communication_style_types(self) -> r.AsyncCommunicationStyleTypes:
        """One value of the communication style enumeration."""
        return r.AsyncCommunicationStyleTypes(self)

    @cached_property
    def communication_types(self) -> r.AsyncCommunicationTypes:
        """One value of the communication enumeration."""
        return r.AsyncCommunicationTypes(self)

    @cached_property
    def company_details(self) -> r.AsyncCompanyDetails:
        """Name, address, VAT and contact details of the company."""
        return r.AsyncCompanyDetails(self)

    @cached_property
    def configurable_terms(self) -> r.AsyncConfigurableTerms:
        """A word of the user interface that the site may reword, in lower and upper case, singular and plural."""
        return r.AsyncConfigurableTerms(self)

    @cached_property
    def confirmation_intent_types(self) -> r.AsyncConfirmationIntentTypes:
        """One value of the confirmation intent enumeration of order lines."""
        return r.AsyncConfirmationIntentTypes(self)

    @cached_property
    def consolidated_nominal_codes(self) -> r.AsyncConsolidatedNominalCodes:
        """A nominal code that other codes can be consolidated into."""
        return r.AsyncConsolidatedNominalCodes(self)

    @cached_property
    def contact_number_types(self) -> r.AsyncContactNumberTypes:
        """One kind of contact number."""
        return r.AsyncContactNumberTypes(self)

    @cached_property
    def control_nominal_code_types(self) -> r.AsyncControlNominalCodeTypes:
        """One value of the control account type enumeration."""
        return r.AsyncControlNominalCodeTypes(self)

    @cached_property
    def control_nominal_codes(self) -> r.AsyncControlNominalCodes:
        """A control account: the nominal account Sage posts to for a fixed purpose."""
        return r.AsyncControlNominalCodes(self)

    @cached_property
    def cost_centres(self) -> r.AsyncCostCentres:
        """A cost centre, with its contact."""
        return r.AsyncCostCentres(self)

    @cached_property
    def costing_method_types(self) -> r.AsyncCostingMethodTypes:
        """One of the costing methods of stock."""
        return r.AsyncCostingMethodTypes(self)

    @cached_property
    def country_codes(self) -> r.AsyncCountryCodes:
        """A country with its two-letter code and VAT number format."""
        return r.AsyncCountryCodes(self)

    @cached_property
    def couriers(self) -> r.AsyncCouriers:
        """A courier with its web site and tracking link."""
        return r.AsyncCouriers(self)

    @cached_property
    def credit_bureaus(self) -> r.AsyncCreditBureaus:
        """A bureau from which credit reports are obtained."""
        return r.AsyncCreditBureaus(self)

    @cached_property
    def credit_positions(self) -> r.AsyncCreditPositions:
        """A label for an account's credit standing."""
        return r.AsyncCreditPositions(self)

    @cached_property
    def cross_sell_product_views(self) -> r.AsyncCrossSellProductViews:
        """A cross-sell link in flat form with codes and names."""
        return r.AsyncCrossSellProductViews(self)

    @cached_property
    def cross_sell_products(self) -> r.AsyncCrossSellProducts:
        """A product suggested for sale together with another."""
        return r.AsyncCrossSellProducts(self)

    @cached_property
    def currencies(self) -> r.AsyncCurrencies:
        """A currency of the company with its rates against the base currency and the euro."""
        return r.AsyncCurrencies(self)

    @cached_property
    def currency_exchange_rates(self) -> r.AsyncCurrencyExchangeRates:
        """A question for the rate between two currencies and its answer."""
        return r.AsyncCurrencyExchangeRates(self)

    @cached_property
    def currency_iso_codes(self) -> r.AsyncCurrencyIsoCodes:
        """An ISO 4217 currency code."""
        return r.AsyncCurrencyIsoCodes(self)

    @cached_property
    def currency_transaction_types(self) -> r.AsyncCurrencyTransactionTypes:
        """One value of the currency transaction type enumeration."""
        return r.AsyncCurrencyTransactionTypes(self)

    @cached_property
    def current_user(self) -> r.AsyncCurrentUser:
        """The Sage 200 user on whose behalf the request is made."""
        return r.AsyncCurrentUser(self)

    @cached_property
    def current_user_sop_user_permissions(self) -> r.AsyncCurrentUserSopUserPermissions:
        """What a user may see and override in sales orders, and the user's default warehouses."""
        return r.AsyncCurrentUserSopUserPermissions(self)

    @cached_property
    def customer_alerts(self) -> r.AsyncCustomerAlerts:
        """A text that Sage 200 shows when chosen kinds of document are entered for the customer."""
        return r.AsyncCustomerAlerts(self)

    @cached_property
    def customer_cards(self) -> r.AsyncCustomerCards:
        """A payment card entry held for a customer: description and last use only, no card data."""
        return r.AsyncCustomerCards(self)

    @cached_property
    def customer_contact_roles(self) -> r.AsyncCustomerContactRoles:
        """A role given to a customer contact."""
        return r.AsyncCustomerContactRoles(self)

    @cached_property
    def customer_contacts(self) -> r.AsyncCustomerContacts:
        """A contact person of a customer, with numbers, addresses and roles."""
        return r.AsyncCustomerContacts(self)

    @cached_property
    def customer_delivery_addresses(self) -> r.AsyncCustomerDeliveryAddresses:
        """A delivery address of a customer, with its own contact and tax details."""
        return r.AsyncCustomerDeliveryAddresses(self)

    @cached_property
    def customer_discount_groups(self) -> r.AsyncCustomerDiscountGroups:
        """A group of customers that share product discounts."""
        return r.AsyncCustomerDiscountGroups(self)

    @cached_property
    def customer_emails(self) -> r.AsyncCustomerEmails:
        """An email address of a customer contact."""
        return r.AsyncCustomerEmails(self)

    @cached_property
    def customer_faxes(self) -> r.AsyncCustomerFaxes:
        """A fax number of a customer contact."""
        return r.AsyncCustomerFaxes(self)

    @cached_property
    def customer_memos(self) -> r.AsyncCustomerMemos:
        """A memo note kept on a customer account."""
        return r.AsyncCustomerMemos(self)

    @cached_property
    def customer_mobiles(self) -> r.AsyncCustomerMobiles:
        """A mobile number of a customer contact."""
        return r.AsyncCustomerMobiles(self)

    @cached_property
    def customer_period_value_views(self) -> r.AsyncCustomerPeriodValueViews:
        """Turnover of a customer in one analysis period, in account and base currency."""
        return r.AsyncCustomerPeriodValueViews(self)

    @cached_property
    def customer_price_bands(self) -> r.AsyncCustomerPriceBands:
        """A price band that a customer may be priced from."""
        return r.AsyncCustomerPriceBands(self)

    @cached_property
    def customer_price_enquiry(self) -> r.AsyncCustomerPriceEnquiry:
        """Calculates the selling price of a product for a customer, with discounts."""
        return r.AsyncCustomerPriceEnquiry(self)

    @cached_property
    def customer_sop_invoice_credit_line_views(self) -> r.AsyncCustomerSopInvoiceCreditLineViews:
        """Flat row of a SOP invoice or credit note line with customer, product and profit data."""
        return r.AsyncCustomerSopInvoiceCreditLineViews(self)

    @cached_property
    def customer_telephones(self) -> r.AsyncCustomerTelephones:
        """A telephone number of a customer contact."""
        return r.AsyncCustomerTelephones(self)

    @cached_property
    def customer_views(self) -> r.AsyncCustomerViews:
        """Flat row of a customer account with its look-ups, default contact and address resolved."""
        return r.AsyncCustomerViews(self)

    @cached_property
    def customer_websites(self) -> r.AsyncCustomerWebsites:
        """A web address of a customer contact."""
        return r.AsyncCustomerWebsites(self)

    @cached_property
    def customer_year_value_views(self) -> r.AsyncCustomerYearValueViews:
        """Turnover of a customer in one financial year, in account and base currency."""
        return r.AsyncCustomerYearValueViews(self)

    @cached_property
    def customers(self) -> r.AsyncCustomers:
        """A customer's account in the sales ledger, with terms, credit and defaults."""
        return r.AsyncCustomers(self)

    @cached_property
    def departments(self) -> r.AsyncDepartments:
        """A department, with its contact."""
        return r.AsyncDepartments(self)

    @cached_property
    def discount_or_surcharge_types(self) -> r.AsyncDiscountOrSurchargeTypes:
        """One of the choices between discount and surcharge."""
        return r.AsyncDiscountOrSurchargeTypes(self)

    @cached_property
    def discrepancy_status_types(self) -> r.AsyncDiscrepancyStatusTypes:
        """One of the statuses of a difference between counted and recorded stock."""
        return r.AsyncDiscrepancyStatusTypes(self)

    @cached_property
    def document_layouts(self) -> r.AsyncDocumentLayouts:
        """A print layout for a type of document."""
        return r.AsyncDocumentLayouts(self)

    @cached_property
    def document_transmission_method_types(self) -> r.AsyncDocumentTransmissionMethodTypes:
        """A way in which documents are sent."""
        return r.AsyncDocumentTransmissionMethodTypes(self)

    @cached_property
    def document_types(self) -> r.AsyncDocumentTypes:
        """A type of document sent to customers or suppliers, and the contact role that receives it."""
        return r.AsyncDocumentTypes(self)

    @cached_property
    def electronic_bank_function_types(self) -> r.AsyncElectronicBankFunctionTypes:
        """One value of the electronic bank function enumeration."""
        return r.AsyncElectronicBankFunctionTypes(self)

    @cached_property
    def entry_source_types(self) -> r.AsyncEntrySourceTypes:
        """One of the sources from which an entry can originate."""
        return r.AsyncEntrySourceTypes(self)

    @cached_property
    def exchange_rate_amendability_types(self) -> r.AsyncExchangeRateAmendabilityTypes:
        """One value of the exchange rate amendability enumeration."""
        return r.AsyncExchangeRateAmendabilityTypes(self)

    @cached_property
    def exchange_rate_types(self) -> r.AsyncExchangeRateTypes:
        """One value of the exchange rate type enumeration."""
        return r.AsyncExchangeRateTypes(self)

    @cached_property
    def factor_houses(self) -> r.AsyncFactorHouses:
        """A factor to whom payments for some suppliers go instead of to the supplier."""
        return r.AsyncFactorHouses(self)

    @cached_property
    def finance_charges(self) -> r.AsyncFinanceCharges:
        """A finance charge rate that customers can be given (Professional only)."""
        return r.AsyncFinanceCharges(self)

    @cached_property
    def financial_report_layout_types(self) -> r.AsyncFinancialReportLayoutTypes:
        """One kind of financial report layout."""
        return r.AsyncFinancialReportLayoutTypes(self)

    @cached_property
    def financial_report_layout_views(self) -> r.AsyncFinancialReportLayoutViews:
        """A row of a financial report layout with the report category that feeds it."""
        return r.AsyncFinancialReportLayoutViews(self)

    @cached_property
    def financial_report_row_layout_debit_or_credit_types(self) -> r.AsyncFinancialReportRowLayoutDebitOrCreditTypes:
        """One debit or credit choice of financial report rows."""
        return r.AsyncFinancialReportRowLayoutDebitOrCreditTypes(self)

    @cached_property
    def financial_report_row_layout_position_types(self) -> r.AsyncFinancialReportRowLayoutPositionTypes:
        """One print position of financial report rows."""
        return r.AsyncFinancialReportRowLayoutPositionTypes(self)

    @cached_property
    def financial_report_row_line_types(self) -> r.AsyncFinancialReportRowLineTypes:
        """One line type of financial report rows."""
        return r.AsyncFinancialReportRowLineTypes(self)

    @cached_property
    def financial_year_period_views(self) -> r.AsyncFinancialYearPeriodViews:
        """An accounting period together with its financial year."""
        return r.AsyncFinancialYearPeriodViews(self)

    @cached_property
    def flat_rate_or_quantity_break_types(self) -> r.AsyncFlatRateOrQuantityBreakTypes:
        """One of the choices between one flat rate and rates by quantity break."""
        return r.AsyncFlatRateOrQuantityBreakTypes(self)

    @cached_property
    def flow_states(self) -> r.AsyncFlowStates:
        """A text value kept under a flow id, for an integration that must remember its state."""
        return r.AsyncFlowStates(self)

    @cached_property
    def fulfilment_method_types(self) -> r.AsyncFulfilmentMethodTypes:
        """One of the ways of fulfilling an order (from stock, via stock or direct from the supplier)."""
        return r.AsyncFulfilmentMethodTypes(self)

    @cached_property
    def fulfilment_sequence_types(self) -> r.AsyncFulfilmentSequenceTypes:
        """One of the orders in which stock is chosen to fulfil demand."""
        return r.AsyncFulfilmentSequenceTypes(self)

    @cached_property
    def head_office_types(self) -> r.AsyncHeadOfficeTypes:
        """An office type of an account (head office or branch role)."""
        return r.AsyncHeadOfficeTypes(self)

    @cached_property
    def internal_areas(self) -> r.AsyncInternalAreas:
        """A part of the business that stock can be issued to, with its nominal account."""
        return r.AsyncInternalAreas(self)

    @cached_property
    def intrastat_date_types(self) -> r.AsyncIntrastatDateTypes:
        """One value of the Intrastat date enumeration."""
        return r.AsyncIntrastatDateTypes(self)

    @cached_property
    def intrastat_terms_of_delivery_types(self) -> r.AsyncIntrastatTermsOfDeliveryTypes:
        """One of the Intrastat terms of delivery."""
        return r.AsyncIntrastatTermsOfDeliveryTypes(self)

    @cached_property
    def label_printing_option_types(self) -> r.AsyncLabelPrintingOptionTypes:
        """One of the choices for printing stock labels."""
        return r.AsyncLabelPrintingOptionTypes(self)

    @cached_property
    def landed_costs_types(self) -> r.AsyncLandedCostsTypes:
        """One of the ways of adding landed costs."""
        return r.AsyncLandedCostsTypes(self)

    @cached_property
    def ledger_types(self) -> r.AsyncLedgerTypes:
        """One value of the ledger type enumeration."""
        return r.AsyncLedgerTypes(self)

    @cached_property
    def licence(self) -> r.AsyncLicence:
        """Flags for the modules that the site's licence enables."""
        return r.AsyncLicence(self)

    @cached_property
    def lookup_banks(self) -> r.AsyncLookupBanks:
        """Short form of a bank account for pick lists."""
        return r.AsyncLookupBanks(self)

    @cached_property
    def lookup_customers(self) -> r.AsyncLookupCustomers:
        """Short row of a customer account for look-ups."""
        return r.AsyncLookupCustomers(self)

    @cached_property
    def lookup_nominal_codes(self) -> r.AsyncLookupNominalCodes:
        """Short form of a nominal code for pick lists."""
        return r.AsyncLookupNominalCodes(self)

    @cached_property
    def lookup_pop_orders(self) -> r.AsyncLookupPopOrders:
        """A purchase order with the few fields a picker needs."""
        return r.AsyncLookupPopOrders(self)

    @cached_property
    def lookup_product_groups(self) -> r.AsyncLookupProductGroups:
        """A product group in short form."""
        return r.AsyncLookupProductGroups(self)

    @cached_property
    def lookup_products(self) -> r.AsyncLookupProducts:
        """A product in short form."""
        return r.AsyncLookupProducts(self)

    @cached_property
    def lookup_sop_orders(self) -> r.AsyncLookupSopOrders:
        """The identifying fields of a sales order."""
        return r.AsyncLookupSopOrders(self)

    @cached_property
    def lookup_sop_quotes(self) -> r.AsyncLookupSopQuotes:
        """The identifying fields of a sales quote."""
        return r.AsyncLookupSopQuotes(self)

    @cached_property
    def lookup_stock_item_units(self) -> r.AsyncLookupStockItemUnits:
        """A unit of a product in short form."""
        return r.AsyncLookupStockItemUnits(self)

    @cached_property
    def lookup_suppliers(self) -> r.AsyncLookupSuppliers:
        """A supplier with the few fields a picker needs."""
        return r.AsyncLookupSuppliers(self)

    @cached_property
    def nominal_account_entry_location_types(self) -> r.AsyncNominalAccountEntryLocationTypes:
        """One place where the nominal ledger can hold an entry."""
        return r.AsyncNominalAccountEntryLocationTypes(self)

    @cached_property
    def nominal_account_types(self) -> r.AsyncNominalAccountTypes:
        """One type of nominal account."""
        return r.AsyncNominalAccountTypes(self)

    @cached_property
    def nominal_budget_profiles(self) -> r.AsyncNominalBudgetProfiles:
        """A named pattern that spreads a yearly budget over the periods."""
        return r.AsyncNominalBudgetProfiles(self)

    @cached_property
    def nominal_budget_types(self) -> r.AsyncNominalBudgetTypes:
        """One way of budgeting a nominal code."""
        return r.AsyncNominalBudgetTypes(self)

    @cached_property
    def nominal_code_memos(self) -> r.AsyncNominalCodeMemos:
        """A note kept on a nominal code."""
        return r.AsyncNominalCodeMemos(self)

    @cached_property
    def nominal_code_views(self) -> r.AsyncNominalCodeViews:
        """Flat, read-only row of a nominal code with categories, balances and budget."""
        return r.AsyncNominalCodeViews(self)

    @cached_property
    def nominal_codes(self) -> r.AsyncNominalCodes:
        """A nominal code: account number with cost centre and department, balances, budgets and settings."""
        return r.AsyncNominalCodes(self)

    @cached_property
    def nominal_ledger_settings(self) -> r.AsyncNominalLedgerSettings:
        """Company-wide settings of the nominal ledger."""
        return r.AsyncNominalLedgerSettings(self)

    @cached_property
    def nominal_period_value_views(self) -> r.AsyncNominalPeriodValueViews:
        """Actual and budget value of a nominal code in one accounting period."""
        return r.AsyncNominalPeriodValueViews(self)

    @cached_property
    def nominal_report_categories(self) -> r.AsyncNominalReportCategories:
        """A category that groups nominal codes for the financial statements."""
        return r.AsyncNominalReportCategories(self)

    @cached_property
    def nominal_report_category_types(self) -> r.AsyncNominalReportCategoryTypes:
        """One kind of report category."""
        return r.AsyncNominalReportCategoryTypes(self)

    @cached_property
    def nominal_reporting_types(self) -> r.AsyncNominalReportingTypes:
        """One reporting type of nominal codes."""
        return r.AsyncNominalReportingTypes(self)

    @cached_property
    def nominal_transaction_analysis_codes(self) -> r.AsyncNominalTransactionAnalysisCodes:
        """A code with which nominal postings can be analysed further."""
        return r.AsyncNominalTransactionAnalysisCodes(self)

    @cached_property
    def nominal_transaction_enquiry_views(self) -> r.AsyncNominalTransactionEnquiryViews:
        """A nominal transaction with its analysis and related bank, VAT and trade entries."""
        return r.AsyncNominalTransactionEnquiryViews(self)

    @cached_property
    def order_line_item_types(self) -> r.AsyncOrderLineItemTypes:
        """A value of the order line item setting."""
        return r.AsyncOrderLineItemTypes(self)

    @cached_property
    def order_return_line_types(self) -> r.AsyncOrderReturnLineTypes:
        """One line type of orders and returns."""
        return r.AsyncOrderReturnLineTypes(self)

    @cached_property
    def order_value_discounts(self) -> r.AsyncOrderValueDiscounts:
        """A discount scheme on the value of a whole order, in one currency."""
        return r.AsyncOrderValueDiscounts(self)

    @cached_property
    def payment_groups(self) -> r.AsyncPaymentGroups:
        """A group of suppliers paid in the same way."""
        return r.AsyncPaymentGroups(self)

    @cached_property
    def payment_types(self) -> r.AsyncPaymentTypes:
        """One payment method of a payment group."""
        return r.AsyncPaymentTypes(self)

    @cached_property
    def pending_emails(self) -> r.AsyncPendingEmails:
        """An e-mail waiting in the queue."""
        return r.AsyncPendingEmails(self)

    @cached_property
    def pop_additional_charges(self) -> r.AsyncPopAdditionalCharges:
        """A charge, such as carriage, that can be put on a purchase order as a line."""
        return r.AsyncPopAdditionalCharges(self)

    @cached_property
    def pop_authorisation_status_types(self) -> r.AsyncPopAuthorisationStatusTypes:
        """One authorisation state of a purchase order or return."""
        return r.AsyncPopAuthorisationStatusTypes(self)

    @cached_property
    def pop_cancelled_lines(self) -> r.AsyncPopCancelledLines:
        """A record of a quantity cancelled on a purchase order or return."""
        return r.AsyncPopCancelledLines(self)

    @cached_property
    def pop_delivery_address_action_types(self) -> r.AsyncPopDeliveryAddressActionTypes:
        """One thing to do with the delivery address of a line."""
        return r.AsyncPopDeliveryAddressActionTypes(self)

    @cached_property
    def pop_delivery_address_types(self) -> r.AsyncPopDeliveryAddressTypes:
        """One kind of address to which goods are delivered."""
        return r.AsyncPopDeliveryAddressTypes(self)

    @cached_property
    def pop_document_print_status_types(self) -> r.AsyncPopDocumentPrintStatusTypes:
        """One print state of a purchase order or return."""
        return r.AsyncPopDocumentPrintStatusTypes(self)

    @cached_property
    def pop_document_process_status_types(self) -> r.AsyncPopDocumentProcessStatusTypes:
        """One stage in the receipt, invoicing or cancelling of a document."""
        return r.AsyncPopDocumentProcessStatusTypes(self)

    @cached_property
    def pop_document_status_types(self) -> r.AsyncPopDocumentStatusTypes:
        """One state of a purchase order or return."""
        return r.AsyncPopDocumentStatusTypes(self)

    @cached_property
    def pop_document_types(self) -> r.AsyncPopDocumentTypes:
        """One type of document in purchase order processing."""
        return r.AsyncPopDocumentTypes(self)

    @cached_property
    def pop_intrastat_status_types(self) -> r.AsyncPopIntrastatStatusTypes:
        """One Intrastat state of a purchase document."""
        return r.AsyncPopIntrastatStatusTypes(self)

    @cached_property
    def pop_invoice_credit_types(self) -> r.AsyncPopInvoiceCreditTypes:
        """One kind of document recorded against an order or return."""
        return r.AsyncPopInvoiceCreditTypes(self)

    @cached_property
    def pop_linked_order_lines(self) -> r.AsyncPopLinkedOrderLines:
        """A line of another order that waits for this purchase order line."""
        return r.AsyncPopLinkedOrderLines(self)

    @cached_property
    def pop_linked_requisition_lines(self) -> r.AsyncPopLinkedRequisitionLines:
        """A requisition line that this purchase order line fulfils."""
        return r.AsyncPopLinkedRequisitionLines(self)

    @cached_property
    def pop_order_generation_types(self) -> r.AsyncPopOrderGenerationTypes:
        """One way of generating purchase orders."""
        return r.AsyncPopOrderGenerationTypes(self)

    @cached_property
    def pop_order_line_views(self) -> r.AsyncPopOrderLineViews:
        """A purchase order line as one flat row with order, supplier, product, warehouse and tax."""
        return r.AsyncPopOrderLineViews(self)

    @cached_property
    def pop_order_lines(self) -> r.AsyncPopOrderLines:
        """A line of a purchase order: stock item, free text, additional charge or comment."""
        return r.AsyncPopOrderLines(self)

    @cached_property
    def pop_order_return_invoice_credit_views(self) -> r.AsyncPopOrderReturnInvoiceCreditViews:
        """An order or return with an invoice or credit line recorded against it."""
        return r.AsyncPopOrderReturnInvoiceCreditViews(self)

    @cached_property
    def pop_order_return_line_invoice_credit_views(self) -> r.AsyncPopOrderReturnLineInvoiceCreditViews:
        """A quantity invoiced or credited on a line of an order or return."""
        return r.AsyncPopOrderReturnLineInvoiceCreditViews(self)

    @cached_property
    def pop_order_return_line_receipt_return_views(self) -> r.AsyncPopOrderReturnLineReceiptReturnViews:
        """A quantity received or returned on a line of an order or return."""
        return r.AsyncPopOrderReturnLineReceiptReturnViews(self)

    @cached_property
    def pop_order_return_views(self) -> r.AsyncPopOrderReturnViews:
        """A purchase order or return as one flat row with supplier and delivery address."""
        return r.AsyncPopOrderReturnViews(self)

    @cached_property
    def pop_orders(self) -> r.AsyncPopOrders:
        """A purchase order with totals, states, addresses and lines."""
        return r.AsyncPopOrders(self)

    @cached_property
    def pop_requisition_fulfilment_line_views(self) -> r.AsyncPopRequisitionFulfilmentLineViews:
        """A requisition line and a line that fulfils it, as one flat row."""
        return r.AsyncPopRequisitionFulfilmentLineViews(self)

    @cached_property
    def pop_requisition_fulfilment_lines(self) -> r.AsyncPopRequisitionFulfilmentLines:
        """A line by which a requisition is fulfilled, from stock or by a purchase order."""
        return r.AsyncPopRequisitionFulfilmentLines(self)

    @cached_property
    def pop_settings(self) -> r.AsyncPopSettings:
        """Company-wide settings of purchase order processing."""
        return r.AsyncPopSettings(self)

    @cached_property
    def pop_trade_line_status_types(self) -> r.AsyncPopTradeLineStatusTypes:
        """One stage in the receipt or invoicing of a line."""
        return r.AsyncPopTradeLineStatusTypes(self)

    @cached_property
    def price_band_types(self) -> r.AsyncPriceBandTypes:
        """One of the kinds of price band."""
        return r.AsyncPriceBandTypes(self)

    @cached_property
    def price_bands(self) -> r.AsyncPriceBands:
        """A price band: a named set of selling prices in one currency, possibly for a limited time."""
        return r.AsyncPriceBands(self)

    @cached_property
    def price_book_settings(self) -> r.AsyncPriceBookSettings:
        """Price book settings of the company: which kinds of discount and price band are in use."""
        return r.AsyncPriceBookSettings(self)

    @cached_property
    def pricing_source_types(self) -> r.AsyncPricingSourceTypes:
        """One of the sources of the default buying price from a supplier."""
        return r.AsyncPricingSourceTypes(self)

    @cached_property
    def pricing_types(self) -> r.AsyncPricingTypes:
        """One of the ways of setting a price."""
        return r.AsyncPricingTypes(self)

    @cached_property
    def product_group_search_category_values(self) -> r.AsyncProductGroupSearchCategoryValues:
        """A search value that products of a product group may take."""
        return r.AsyncProductGroupSearchCategoryValues(self)

    @cached_property
    def product_groups(self) -> r.AsyncProductGroups:
        """A product group: the type, costing, traceability, nominal and unit rules its products take over."""
        return r.AsyncProductGroups(self)

    @cached_property
    def product_memos(self) -> r.AsyncProductMemos:
        """A note held against a product."""
        return r.AsyncProductMemos(self)

    @cached_property
    def product_price_views(self) -> r.AsyncProductPriceViews:
        """The price of a product in one price band, in flat form."""
        return r.AsyncProductPriceViews(self)

    @cached_property
    def product_purchase_figures(self) -> r.AsyncProductPurchaseFigures:
        """Purchases of a product for this and the last period, with a breakdown by period."""
        return r.AsyncProductPurchaseFigures(self)

    @cached_property
    def product_sales_figures(self) -> r.AsyncProductSalesFigures:
        """Sales of a product for this and the last period, with a breakdown by period."""
        return r.AsyncProductSalesFigures(self)

    @cached_property
    def product_search(self) -> r.AsyncProductSearch:
        """Criteria of a product search and, in the answer, the products that match."""
        return r.AsyncProductSearch(self)

    @cached_property
    def product_search_types(self) -> r.AsyncProductSearchTypes:
        """One of the ways of combining search values in a `product_search`."""
        return r.AsyncProductSearchTypes(self)

    @cached_property
    def product_status_types(self) -> r.AsyncProductStatusTypes:
        """One of the statuses of a product (such as active or inactive)."""
        return r.AsyncProductStatusTypes(self)

    @cached_property
    def product_suppliers(self) -> r.AsyncProductSuppliers:
        """A supplier of a product, with that supplier's code, prices, lead time and order quantities."""
        return r.AsyncProductSuppliers(self)

    @cached_property
    def product_transaction_group_types(self) -> r.AsyncProductTransactionGroupTypes:
        """One of the groups of stock transaction types."""
        return r.AsyncProductTransactionGroupTypes(self)

    @cached_property
    def product_transaction_types(self) -> r.AsyncProductTransactionTypes:
        """One of the types of stock transaction."""
        return r.AsyncProductTransactionTypes(self)

    @cached_property
    def product_transaction_views(self) -> r.AsyncProductTransactionViews:
        """A stock movement or other product transaction in flat form."""
        return r.AsyncProductTransactionViews(self)

    @cached_property
    def product_types(self) -> r.AsyncProductTypes:
        """One of the product types (such as stock, service or miscellaneous)."""
        return r.AsyncProductTypes(self)

    @cached_property
    def product_views(self) -> r.AsyncProductViews:
        """A product in flat form with its group, prices and stock totals."""
        return r.AsyncProductViews(self)

    @cached_property
    def product_warehouse_bin_views(self) -> r.AsyncProductWarehouseBinViews:
        """A bin of a product in one warehouse, in flat form."""
        return r.AsyncProductWarehouseBinViews(self)

    @cached_property
    def product_warehouse_views(self) -> r.AsyncProductWarehouseViews:
        """A warehouse of a product with its free stock, in flat form."""
        return r.AsyncProductWarehouseViews(self)

    @cached_property
    def products(self) -> r.AsyncProducts:
        """A product: a stock, service or miscellaneous item that is bought, sold or used."""
        return r.AsyncProducts(self)

    @cached_property
    def purchase_aged_creditor_detailed_views(self) -> r.AsyncPurchaseAgedCreditorDetailedViews:
        """Outstanding amounts of a supplier or of one transaction, split over the ageing periods."""
        return r.AsyncPurchaseAgedCreditorDetailedViews(self)

    @cached_property
    def purchase_aged_creditor_summary_views(self) -> r.AsyncPurchaseAgedCreditorSummaryViews:
        """Outstanding amounts of a supplier or of one transaction, split over the ageing periods."""
        return r.AsyncPurchaseAgedCreditorSummaryViews(self)

    @cached_property
    def purchase_authorisations(self) -> r.AsyncPurchaseAuthorisations:
        """A purchase document in the invoice authorisation, with the nominal analysis to be confirmed."""
        return r.AsyncPurchaseAuthorisations(self)

    @cached_property
    def purchase_credit_notes(self) -> r.AsyncPurchaseCreditNotes:
        """Posts a credit note to the purchase ledger."""
        return r.AsyncPurchaseCreditNotes(self)

    @cached_property
    def purchase_invoices(self) -> r.AsyncPurchaseInvoices:
        """Posts an invoice to the purchase ledger."""
        return r.AsyncPurchaseInvoices(self)

    @cached_property
    def purchase_ledger_settings(self) -> r.AsyncPurchaseLedgerSettings:
        """Company-wide settings of the purchase ledger."""
        return r.AsyncPurchaseLedgerSettings(self)

    @cached_property
    def purchase_payments(self) -> r.AsyncPurchasePayments:
        """Posts a payment to a supplier from a bank account."""
        return r.AsyncPurchasePayments(self)

    @cached_property
    def purchase_posted_transaction_memos(self) -> r.AsyncPurchasePostedTransactionMemos:
        """A note attached to a posted supplier transaction."""
        return r.AsyncPurchasePostedTransactionMemos(self)

    @cached_property
    def purchase_posted_transactions(self) -> r.AsyncPurchasePostedTransactions:
        """A transaction on a supplier account, with its tax, nominal, bank and allocation details."""
        return r.AsyncPurchasePostedTransactions(self)

    @cached_property
    def purchase_receipts(self) -> r.AsyncPurchaseReceipts:
        """Posts money received from a supplier into a bank account, such as a refund."""
        return r.AsyncPurchaseReceipts(self)

    @cached_property
    def purchase_trading_periods(self) -> r.AsyncPurchaseTradingPeriods:
        """A trading period of the purchase ledger (Professional only)."""
        return r.AsyncPurchaseTradingPeriods(self)

    @cached_property
    def purchase_transaction_enquiry_views(self) -> r.AsyncPurchaseTransactionEnquiryViews:
        """A supplier transaction as the transaction enquiry shows it."""
        return r.AsyncPurchaseTransactionEnquiryViews(self)

    @cached_property
    def purchase_transaction_views(self) -> r.AsyncPurchaseTransactionViews:
        """A purchase ledger transaction as one flat row with supplier and currency."""
        return r.AsyncPurchaseTransactionViews(self)

    @cached_property
    def sage_payments_supplier_status_types(self) -> r.AsyncSagePaymentsSupplierStatusTypes:
        """One state of a supplier in Sage supplier payments."""
        return r.AsyncSagePaymentsSupplierStatusTypes(self)

    @cached_property
    def sales_aged_debtor_detailed_views(self) -> r.AsyncSalesAgedDebtorDetailedViews:
        """Aged debt split over ageing periods, in document and base currency; per transaction or per customer."""
        return r.AsyncSalesAgedDebtorDetailedViews(self)

    @cached_property
    def sales_aged_debtor_summary_views(self) -> r.AsyncSalesAgedDebtorSummaryViews:
        """Aged debt split over ageing periods, in document and base currency; per transaction or per customer."""
        return r.AsyncSalesAgedDebtorSummaryViews(self)

    @cached_property
    def sales_aged_transaction_period_views(self) -> r.AsyncSalesAgedTransactionPeriodViews:
        """Outstanding value of a customer in one ageing period, in base currency."""
        return r.AsyncSalesAgedTransactionPeriodViews(self)

    @cached_property
    def sales_allocations(self) -> r.AsyncSalesAllocations:
        """An allocation of a customer's receipts and credits to debts."""
        return r.AsyncSalesAllocations(self)

    @cached_property
    def sales_credit_notes(self) -> r.AsyncSalesCreditNotes:
        """Posts a transactional credit note to the sales ledger."""
        return r.AsyncSalesCreditNotes(self)

    @cached_property
    def sales_historical_transactions(self) -> r.AsyncSalesHistoricalTransactions:
        """An archived sales ledger transaction."""
        return r.AsyncSalesHistoricalTransactions(self)

    @cached_property
    def sales_invoices(self) -> r.AsyncSalesInvoices:
        """Posts a transactional invoice to the sales ledger."""
        return r.AsyncSalesInvoices(self)

    @cached_property
    def sales_ledger_settings(self) -> r.AsyncSalesLedgerSettings:
        """Company-wide settings and defaults of the sales ledger."""
        return r.AsyncSalesLedgerSettings(self)

    @cached_property
    def sales_payments(self) -> r.AsyncSalesPayments:
        """Posts a payment made to a customer (a refund)."""
        return r.AsyncSalesPayments(self)

    @cached_property
    def sales_posted_transaction_memos(self) -> r.AsyncSalesPostedTransactionMemos:
        """A memo note kept on a posted sales ledger transaction."""
        return r.AsyncSalesPostedTransactionMemos(self)

    @cached_property
    def sales_posted_transactions(self) -> r.AsyncSalesPostedTransactions:
        """A transaction posted to the sales ledger, with tax, nominal, bank and allocation details."""
        return r.AsyncSalesPostedTransactions(self)

    @cached_property
    def sales_receipts(self) -> r.AsyncSalesReceipts:
        """Posts money received from a customer."""
        return r.AsyncSalesReceipts(self)

    @cached_property
    def sales_trading_periods(self) -> r.AsyncSalesTradingPeriods:
        """A trading period of the sales ledger (Professional only)."""
        return r.AsyncSalesTradingPeriods(self)

    @cached_property
    def sales_transaction_enquiry_views(self) -> r.AsyncSalesTransactionEnquiryViews:
        """A sales ledger transaction as the enquiry shows it, with allocation status and memos."""
        return r.AsyncSalesTransactionEnquiryViews(self)

    @cached_property
    def sales_transaction_views(self) -> r.AsyncSalesTransactionViews:
        """Flat row of a sales ledger transaction with customer and currency names."""
        return r.AsyncSalesTransactionViews(self)

    @cached_property
    def salutations(self) -> r.AsyncSalutations:
        """A salutation offered for contacts."""
        return r.AsyncSalutations(self)

    @cached_property
    def search_categories(self) -> r.AsyncSearchCategories:
        """A category by which products are classified and searched."""
        return r.AsyncSearchCategories(self)

    @cached_property
    def search_values(self) -> r.AsyncSearchValues:
        """One value of a search category."""
        return r.AsyncSearchValues(self)

    @cached_property
    def serial_allocated_to_who_types(self) -> r.AsyncSerialAllocatedToWhoTypes:
        """One of the parties or areas a serial number can be allocated to."""
        return r.AsyncSerialAllocatedToWhoTypes(self)

    @cached_property
    def sites(self) -> r.AsyncSites:
        """A company of a site that the signed-in user can reach."""
        return r.AsyncSites(self)

    @cached_property
    def sop_additional_charges(self) -> r.AsyncSopAdditionalCharges:
        """A charge, such as carriage, that charge lines can use, with its default value and nominal code."""
        return r.AsyncSopAdditionalCharges(self)

    @cached_property
    def sop_allocation_line_views(self) -> r.AsyncSopAllocationLineViews:
        """Stock allocated to a sales order line, from one warehouse and bin."""
        return r.AsyncSopAllocationLineViews(self)

    @cached_property
    def sop_back_to_back_status_types(self) -> r.AsyncSopBackToBackStatusTypes:
        """A status value of back-to-back order lines."""
        return r.AsyncSopBackToBackStatusTypes(self)

    @cached_property
    def sop_cancelled_lines(self) -> r.AsyncSopCancelledLines:
        """A recorded cancellation of a quantity of an order or return line."""
        return r.AsyncSopCancelledLines(self)

    @cached_property
    def sop_confirm_despatch(self) -> r.AsyncSopConfirmDespatch:
        """The despatch of lines of one order: what is available when read, what to despatch when posted."""
        return r.AsyncSopConfirmDespatch(self)

    @cached_property
    def sop_confirm_despatch_bin_items(self) -> r.AsyncSopConfirmDespatchBinItems:
        """Reads the bins from which a sales order line can be despatched."""
        return r.AsyncSopConfirmDespatchBinItems(self)

    @cached_property
    def sop_confirm_despatch_traceable_items(self) -> r.AsyncSopConfirmDespatchTraceableItems:
        """Reads the bins and the batch or serial items from which a sales order line can be despatched."""
        return r.AsyncSopConfirmDespatchTraceableItems(self)

    @cached_property
    def sop_confirmation_intent_types(self) -> r.AsyncSopConfirmationIntentTypes:
        """A point at which an order line can be confirmed."""
        return r.AsyncSopConfirmationIntentTypes(self)

    @cached_property
    def sop_customer_types(self) -> r.AsyncSopCustomerTypes:
        """A kind of customer a sales document can be for."""
        return r.AsyncSopCustomerTypes(self)

    @cached_property
    def sop_despatch_discrete_orders(self) -> r.AsyncSopDespatchDiscreteOrders:
        """A sales order with something to despatch."""
        return r.AsyncSopDespatchDiscreteOrders(self)

    @cached_property
    def sop_despatch_receipts(self) -> r.AsyncSopDespatchReceipts:
        """A confirmed despatch with its courier, export and consignment details."""
        return r.AsyncSopDespatchReceipts(self)

    @cached_property
    def sop_document_print_status_types(self) -> r.AsyncSopDocumentPrintStatusTypes:
        """A print status value of sales documents."""
        return r.AsyncSopDocumentPrintStatusTypes(self)

    @cached_property
    def sop_document_process_status_types(self) -> r.AsyncSopDocumentProcessStatusTypes:
        """A progress value for despatch, invoicing and cancellation of a document."""
        return r.AsyncSopDocumentProcessStatusTypes(self)

    @cached_property
    def sop_document_status_types(self) -> r.AsyncSopDocumentStatusTypes:
        """A status value of sales documents."""
        return r.AsyncSopDocumentStatusTypes(self)

    @cached_property
    def sop_document_types(self) -> r.AsyncSopDocumentTypes:
        """A kind of sales order processing document."""
        return r.AsyncSopDocumentTypes(self)

    @cached_property
    def sop_export_reasons(self) -> r.AsyncSopExportReasons:
        """A reason for export for despatches abroad."""
        return r.AsyncSopExportReasons(self)

    @cached_property
    def sop_incoterms(self) -> r.AsyncSopIncoterms:
        """An incoterm for despatches abroad."""
        return r.AsyncSopIncoterms(self)

    @cached_property
    def sop_intrastat_status_types(self) -> r.AsyncSopIntrastatStatusTypes:
        """An Intrastat status value of sales documents."""
        return r.AsyncSopIntrastatStatusTypes(self)

    @cached_property
    def sop_invoice_credit_types(self) -> r.AsyncSopInvoiceCreditTypes:
        """A kind of document raised from an order or return."""
        return r.AsyncSopInvoiceCreditTypes(self)

    @cached_property
    def sop_order_despatch_line_views(self) -> r.AsyncSopOrderDespatchLineViews:
        """A flat row for a despatch line with its order, customer, product and tracking data."""
        return r.AsyncSopOrderDespatchLineViews(self)

    @cached_property
    def sop_order_despatch_views(self) -> r.AsyncSopOrderDespatchViews:
        """A flat row for a despatch with its order, customer and tracking data."""
        return r.AsyncSopOrderDespatchViews(self)

    @cached_property
    def sop_order_entry_types(self) -> r.AsyncSopOrderEntryTypes:
        """An order entry method."""
        return r.AsyncSopOrderEntryTypes(self)

    @cached_property
    def sop_order_line_traceable_items(self) -> r.AsyncSopOrderLineTraceableItems:
        """Reads the batch or serial items that can be assigned to a sales order line."""
        return r.AsyncSopOrderLineTraceableItems(self)

    @cached_property
    def sop_order_line_views(self) -> r.AsyncSopOrderLineViews:
        """A flat row for a sales order line with its order, customer, product and tax data."""
        return r.AsyncSopOrderLineViews(self)

    @cached_property
    def sop_order_lines(self) -> r.AsyncSopOrderLines:
        """A line of a sales order: a product, free text, an additional charge or a comment."""
        return r.AsyncSopOrderLines(self)

    @cached_property
    def sop_order_payment_types(self) -> r.AsyncSopOrderPaymentTypes:
        """A kind of payment that can come with an order."""
        return r.AsyncSopOrderPaymentTypes(self)

    @cached_property
    def sop_order_return_invoice_credit_views(self) -> r.AsyncSopOrderReturnInvoiceCreditViews:
        """An order or return together with one invoice or credit note raised from it."""
        return r.AsyncSopOrderReturnInvoiceCreditViews(self)

    @cached_property
    def sop_order_return_line_invoice_credit_views(self) -> r.AsyncSopOrderReturnLineInvoiceCreditViews:
        """The quantity of an order or return line that one invoice or credit note took."""
        return r.AsyncSopOrderReturnLineInvoiceCreditViews(self)

    @cached_property
    def sop_order_return_views(self) -> r.AsyncSopOrderReturnViews:
        """A flat row for a sales order or return, with customer, status, totals and delivery address."""
        return r.AsyncSopOrderReturnViews(self)

    @cached_property
    def sop_orders(self) -> r.AsyncSopOrders:
        """A sales order, live or draft: header, totals, delivery, payment, lines and memos."""
        return r.AsyncSopOrders(self)

    @cached_property
    def sop_payment_methods(self) -> r.AsyncSopPaymentMethods:
        """A payment method for payments with order, with the bank account it pays into."""
        return r.AsyncSopPaymentMethods(self)

    @cached_property
    def sop_proforma_line_views(self) -> r.AsyncSopProformaLineViews:
        """A flat row for a pro forma invoice line with its pro forma, customer, product and tax data."""
        return r.AsyncSopProformaLineViews(self)

    @cached_property
    def sop_quote_line_views(self) -> r.AsyncSopQuoteLineViews:
        """A flat row for a sales quote line with its quote, customer, product and tax data."""
        return r.AsyncSopQuoteLineViews(self)

    @cached_property
    def sop_quote_views(self) -> r.AsyncSopQuoteViews:
        """A short flat row for a sales quote, with the documents made from it."""
        return r.AsyncSopQuoteViews(self)

    @cached_property
    def sop_quotes(self) -> r.AsyncSopQuotes:
        """A sales quote, live or draft: header, totals, delivery address, lines and memos."""
        return r.AsyncSopQuotes(self)

    @cached_property
    def sop_return_line_views(self) -> r.AsyncSopReturnLineViews:
        """A flat row for a sales return line with its return, customer, product and tax data."""
        return r.AsyncSopReturnLineViews(self)

    @cached_property
    def sop_settings(self) -> r.AsyncSopSettings:
        """The company-wide settings of sales order processing."""
        return r.AsyncSopSettings(self)

    @cached_property
    def sop_show_on_picking_list_types(self) -> r.AsyncSopShowOnPickingListTypes:
        """A choice for showing a line on picking lists."""
        return r.AsyncSopShowOnPickingListTypes(self)

    @cached_property
    def sop_trade_line_status_types(self) -> r.AsyncSopTradeLineStatusTypes:
        """A status value of trade order lines."""
        return r.AsyncSopTradeLineStatusTypes(self)

    @cached_property
    def sop_user_permissions(self) -> r.AsyncSopUserPermissions:
        """What a user may see and override in sales orders, and the user's default warehouses."""
        return r.AsyncSopUserPermissions(self)

    @cached_property
    def source_area_types(self) -> r.AsyncSourceAreaTypes:
        """One of the areas of Sage a stock transaction can come from."""
        return r.AsyncSourceAreaTypes(self)

    @cached_property
    def source_of_price_types(self) -> r.AsyncSourceOfPriceTypes:
        """One of the sources a price can come from."""
        return r.AsyncSourceOfPriceTypes(self)

    @cached_property
    def statement_ageing_terms(self) -> r.AsyncStatementAgeingTerms:
        """A choice of the date by which statements age debts."""
        return r.AsyncStatementAgeingTerms(self)

    @cached_property
    def statement_layout_types(self) -> r.AsyncStatementLayoutTypes:
        """A statement layout type."""
        return r.AsyncStatementLayoutTypes(self)

    @cached_property
    def statement_terms(self) -> r.AsyncStatementTerms:
        """A choice of which transactions statements show."""
        return r.AsyncStatementTerms(self)

    @cached_property
    def stock_settings(self) -> r.AsyncStockSettings:
        """Stock control settings of the company."""
        return r.AsyncStockSettings(self)

    @cached_property
    def stock_transfer_traceable_items(self) -> r.AsyncStockTransferTraceableItems:
        """Reads the batch or serial items that could be moved from a bin in a stock transfer."""
        return r.AsyncStockTransferTraceableItems(self)

    @cached_property
    def stock_transfers(self) -> r.AsyncStockTransfers:
        """Posts a transfer of stock of one product from one bin to another."""
        return r.AsyncStockTransfers(self)

    @cached_property
    def stocktake_amend_items(self) -> r.AsyncStocktakeAmendItems:
        """A stocktake of one warehouse, with chosen items and count sheet."""
        return r.AsyncStocktakeAmendItems(self)

    @cached_property
    def stocktake_approve_complete(self) -> r.AsyncStocktakeApproveComplete:
        """A stocktake of one warehouse, with chosen items and count sheet."""
        return r.AsyncStocktakeApproveComplete(self)

    @cached_property
    def stocktake_count_sheet_items(self) -> r.AsyncStocktakeCountSheetItems:
        """A line of a stocktake count sheet: one product in one bin."""
        return r.AsyncStocktakeCountSheetItems(self)

    @cached_property
    def stocktake_criteria_templates(self) -> r.AsyncStocktakeCriteriaTemplates:
        """A saved set of criteria for choosing the items of a stocktake."""
        return r.AsyncStocktakeCriteriaTemplates(self)

    @cached_property
    def stocktake_enter_values(self) -> r.AsyncStocktakeEnterValues:
        """A stocktake of one warehouse, with chosen items and count sheet."""
        return r.AsyncStocktakeEnterValues(self)

    @cached_property
    def stocktake_new_items(self) -> r.AsyncStocktakeNewItems:
        """A stocktake of one warehouse, with chosen items and count sheet."""
        return r.AsyncStocktakeNewItems(self)

    @cached_property
    def stocktake_selector_value_types(self) -> r.AsyncStocktakeSelectorValueTypes:
        """One of the ways of selecting items by stock value in stocktake criteria."""
        return r.AsyncStocktakeSelectorValueTypes(self)

    @cached_property
    def stocktake_status_types(self) -> r.AsyncStocktakeStatusTypes:
        """One of the stages a stocktake goes through."""
        return r.AsyncStocktakeStatusTypes(self)

    @cached_property
    def stocktake_traceable_types(self) -> r.AsyncStocktakeTraceableTypes:
        """One of the choices of traceable or untraceable stock in stocktake criteria."""
        return r.AsyncStocktakeTraceableTypes(self)

    @cached_property
    def stocktake_types(self) -> r.AsyncStocktakeTypes:
        """One of the kinds of stocktake."""
        return r.AsyncStocktakeTypes(self)

    @cached_property
    def stocktake_view_adjustments(self) -> r.AsyncStocktakeViewAdjustments:
        """A stocktake of one warehouse, with chosen items and count sheet."""
        return r.AsyncStocktakeViewAdjustments(self)

    @cached_property
    def stocktake_views(self) -> r.AsyncStocktakeViews:
        """A stocktake in flat form."""
        return r.AsyncStocktakeViews(self)

    @cached_property
    def stocktakes(self) -> r.AsyncStocktakes:
        """A stocktake of one warehouse, with chosen items and count sheet."""
        return r.AsyncStocktakes(self)

    @cached_property
    def suggested_products(self) -> r.AsyncSuggestedProducts:
        """Lists products to suggest to a customer: those bought often, bought recently or marked as preferred."""
        return r.AsyncSuggestedProducts(self)

    @cached_property
    def supplier_contact_roles(self) -> r.AsyncSupplierContactRoles:
        """A role, such as sending orders or remittances to, given to a supplier contact."""
        return r.AsyncSupplierContactRoles(self)

    @cached_property
    def supplier_contacts(self) -> r.AsyncSupplierContacts:
        """A person or department at a supplier, with numbers, addresses and roles."""
        return r.AsyncSupplierContacts(self)

    @cached_property
    def supplier_emails(self) -> r.AsyncSupplierEmails:
        """An e-mail address of a supplier contact."""
        return r.AsyncSupplierEmails(self)

    @cached_property
    def supplier_faxes(self) -> r.AsyncSupplierFaxes:
        """A fax number of a supplier contact."""
        return r.AsyncSupplierFaxes(self)

    @cached_property
    def supplier_memos(self) -> r.AsyncSupplierMemos:
        """A note on a supplier account."""
        return r.AsyncSupplierMemos(self)

    @cached_property
    def supplier_mobiles(self) -> r.AsyncSupplierMobiles:
        """A mobile number of a supplier contact."""
        return r.AsyncSupplierMobiles(self)

    @cached_property
    def supplier_period_value_views(self) -> r.AsyncSupplierPeriodValueViews:
        """Turnover totals of a supplier in one period."""
        return r.AsyncSupplierPeriodValueViews(self)

    @cached_property
    def supplier_telephones(self) -> r.AsyncSupplierTelephones:
        """A telephone number of a supplier contact."""
        return r.AsyncSupplierTelephones(self)

    @cached_property
    def supplier_views(self) -> r.AsyncSupplierViews:
        """A supplier as one flat row with currency, terms, default contact and address."""
        return r.AsyncSupplierViews(self)

    @cached_property
    def supplier_websites(self) -> r.AsyncSupplierWebsites:
        """A web address of a supplier contact."""
        return r.AsyncSupplierWebsites(self)

    @cached_property
    def supplier_year_value_views(self) -> r.AsyncSupplierYearValueViews:
        """Turnover totals of a supplier in one financial year."""
        return r.AsyncSupplierYearValueViews(self)

    @cached_property
    def suppliers(self) -> r.AsyncSuppliers:
        """A supplier's account in the purchase ledger, with terms, credit details and defaults."""
        return r.AsyncSuppliers(self)

    @cached_property
    def system_settings(self) -> r.AsyncSystemSettings:
        """Company-wide accounting settings: numbering, periods, VAT, Intrastat and date checks."""
        return r.AsyncSystemSettings(self)

    @cached_property
    def tax_account_entry_types(self) -> r.AsyncTaxAccountEntryTypes:
        """One place where a VAT account entry can be held."""
        return r.AsyncTaxAccountEntryTypes(self)

    @cached_property
    def tax_codes(self) -> r.AsyncTaxCodes:
        """A VAT code with its rate."""
        return r.AsyncTaxCodes(self)

    @cached_property
    def time_unit_types(self) -> r.AsyncTimeUnitTypes:
        """One value of the time unit enumeration."""
        return r.AsyncTimeUnitTypes(self)

    @cached_property
    def traceable_issue_status_types(self) -> r.AsyncTraceableIssueStatusTypes:
        """One of the issue statuses of traceable items."""
        return r.AsyncTraceableIssueStatusTypes(self)

    @cached_property
    def traceable_item_allocations(self) -> r.AsyncTraceableItemAllocations:
        """An allocation of a batch or serial item."""
        return r.AsyncTraceableItemAllocations(self)

    @cached_property
    def traceable_item_balances(self) -> r.AsyncTraceableItemBalances:
        """Balance of one batch or serial item in one bin."""
        return r.AsyncTraceableItemBalances(self)

    @cached_property
    def traceable_item_issues(self) -> r.AsyncTraceableItemIssues:
        """A receipt or issue of a batch or serial item."""
        return r.AsyncTraceableItemIssues(self)

    @cached_property
    def traceable_item_locations(self) -> r.AsyncTraceableItemLocations:
        """A bin that holds a batch or serial item."""
        return r.AsyncTraceableItemLocations(self)

    @cached_property
    def traceable_item_receipts(self) -> r.AsyncTraceableItemReceipts:
        """A receipt or issue of a batch or serial item."""
        return r.AsyncTraceableItemReceipts(self)

    @cached_property
    def traceable_item_transactions(self) -> r.AsyncTraceableItemTransactions:
        """A batch or serial number moved by a stock transaction."""
        return r.AsyncTraceableItemTransactions(self)

    @cached_property
    def traceable_items_amend(self) -> r.AsyncTraceableItemsAmend:
        """Batch or serial items of a product to be assigned or amended."""
        return r.AsyncTraceableItemsAmend(self)

    @cached_property
    def traceable_items_amend_traceable_items(self) -> r.AsyncTraceableItemsAmendTraceableItems:
        """Reads a product's batch or serial items, ready to be amended."""
        return r.AsyncTraceableItemsAmendTraceableItems(self)

    @cached_property
    def traceable_items_assign(self) -> r.AsyncTraceableItemsAssign:
        """Batch or serial items of a product to be assigned or amended."""
        return r.AsyncTraceableItemsAssign(self)

    @cached_property
    def traceable_items_assign_traceable_items(self) -> r.AsyncTraceableItemsAssignTraceableItems:
        """Reads a product's stock that still lacks batch or serial numbers, ready for assignment."""
        return r.AsyncTraceableItemsAssignTraceableItems(self)

    @cached_property
    def traceable_types(self) -> r.AsyncTraceableTypes:
        """One of the kinds of traceability (none, batch, serial)."""
        return r.AsyncTraceableTypes(self)

    @cached_property
    def trader_account_types(self) -> r.AsyncTraderAccountTypes:
        """One account type of customers and suppliers."""
        return r.AsyncTraderAccountTypes(self)

    @cached_property
    def trader_contact_roles(self) -> r.AsyncTraderContactRoles:
        """A role a customer or supplier contact can have, such as receiving a kind of document."""
        return r.AsyncTraderContactRoles(self)

    @cached_property
    def trader_location_types(self) -> r.AsyncTraderLocationTypes:
        """One location type of customer and supplier addresses."""
        return r.AsyncTraderLocationTypes(self)

    @cached_property
    def trader_payment_terms(self) -> r.AsyncTraderPaymentTerms:
        """One basis from which payment terms count."""
        return r.AsyncTraderPaymentTerms(self)

    @cached_property
    def trader_transaction_types(self) -> r.AsyncTraderTransactionTypes:
        """One transaction type of the sales and purchase ledgers."""
        return r.AsyncTraderTransactionTypes(self)

    @cached_property
    def trading_revaluation_allocation_entry_types(self) -> r.AsyncTradingRevaluationAllocationEntryTypes:
        """One kind of revaluation entry in allocation history."""
        return r.AsyncTradingRevaluationAllocationEntryTypes(self)

    @cached_property
    def transaction_date_validation(self) -> r.AsyncTransactionDateValidation:
        """Checks a date against the company's date rules for one ledger; nothing is stored."""
        return r.AsyncTransactionDateValidation(self)

    @cached_property
    def transaction_date_validation_classifications(self) -> r.AsyncTransactionDateValidationClassifications:
        """One outcome of a transaction date check."""
        return r.AsyncTransactionDateValidationClassifications(self)

    @cached_property
    def transaction_date_validation_types(self) -> r.AsyncTransactionDateValidationTypes:
        """One method of checking transaction dates."""
        return r.AsyncTransactionDateValidationTypes(self)

    @cached_property
    def unit_types(self) -> r.AsyncUnitTypes:
        """One of the kinds of unit a product or product group can hold."""
        return r.AsyncUnitTypes(self)

    @cached_property
    def units(self) -> r.AsyncUnits:
        """A unit of measure set up in the company."""
        return r.AsyncUnits(self)

    @cached_property
    def update_modes(self) -> r.AsyncUpdateModes:
        """One value of the update mode enumeration."""
        return r.AsyncUpdateModes(self)

    @cached_property
    def users(self) -> r.AsyncUsers:
        """A Sage 200 user, by id and name."""
        return r.AsyncUsers(self)

    @cached_property
    def warehouse_holdings(self) -> r.AsyncWarehouseHoldings:
        """What a warehouse holds of a product: stocking levels, quantities and bins."""
        return r.AsyncWarehouseHoldings(self)

    @cached_property
    def warehouse_types(self) -> r.AsyncWarehouseTypes:
        """One of the kinds of warehouse."""
        return r.AsyncWarehouseTypes(self)

    @cached_property
    def warehouses(self) -> r.AsyncWarehouses:
        """A warehouse (stock location) with its address."""
        return r.AsyncWarehouses(self)
