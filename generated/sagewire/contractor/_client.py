"""The clients: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sagewire.contractor import resources as r
from sagewire.contractor._product import PRODUCT
from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.hidden import hidden

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    from sagewire.runtime.auth.base import Auth
    from sagewire.runtime.client import AsyncClientOptions, ClientOptions

    class Settings(ClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | None
        token: str | None
        customer: str | None
        company: str | None
        paths: Mapping[str, str] | None

    class AsyncSettings(AsyncClientOptions, total=False):
        """What `from_profile` takes over the profile."""

        auth: Auth | None
        token: str | None
        customer: str | None
        company: str | None
        paths: Mapping[str, str] | None


class Contractor(Client):
    """A client of Sage 100 Contractor. The accounts of building contractors, kept in Sage 100 Contractor and reached
    through a connector.

    The product's own documentation: https://documenter.gw.postman.com/view/18727065/2sB2xBBpHh
    """

    def __init__(
        self,
        *,
        auth: Auth | None = None,
        token: str | None = None,
        customer: str | None = None,
        company: str | None = None,
        paths: Mapping[str, str] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: credentials of your own making, instead of `token`.
            token: Token from the connector's web pages (System, API Auth Token). Treat it like a password, and give
                it an expiry date when it is made.
            customer: Id of the customer of the connector.
            company: Code of the company connection (Setup, Companies). It chooses the database, so it must be
                given; the connector's own default is not relied on.
            paths: other paths, by operationId or by the beginning of a path: `{'/api': '/connector/v1'}`.
            options: settings that every client has.
        """
        token = hidden(token)
        super().__init__(
            PRODUCT,
            auth=auth,
            context={"customer": customer, "company": company},
            credentials={"token": token},
            paths=paths,
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
    def budget_lines(self) -> r.BudgetLines:
        """A line of a budget: what a cost code of a phase may cost (table `bdglin`)."""
        return r.BudgetLines(self)

    @cached_property
    def budgets(self) -> r.Budgets:
        """The budget of a job (table `budget`)."""
        return r.Budgets(self)

    @cached_property
    def change_order_lines(self) -> r.ChangeOrderLines:
        """A line of a change order: what changes in the budget or in a subcontract (table `sbcgln`)."""
        return r.ChangeOrderLines(self)

    @cached_property
    def change_orders(self) -> r.ChangeOrders:
        """A change order of a job, with its changes to budget and subcontracts (table `prmchg`)."""
        return r.ChangeOrders(self)

    @cached_property
    def client_contacts(self) -> r.ClientContacts:
        """A person at a client (table `clncnt`)."""
        return r.ClientContacts(self)

    @cached_property
    def clients(self) -> r.Clients:
        """A client, or a lead that may become one (table `reccln`)."""
        return r.Clients(self)

    @cached_property
    def cost_codes(self) -> r.CostCodes:
        """A cost code: what work a cost is for (table `cstcde`)."""
        return r.CostCodes(self)

    @cached_property
    def cost_types(self) -> r.CostTypes:
        """A cost type: material, labour, equipment, subcontract and so on (table `csttyp`)."""
        return r.CostTypes(self)

    @cached_property
    def daily_payroll(self) -> r.DailyPayroll:
        """Time worked on one day, before it becomes part of a payroll record (table `dlypyr`)."""
        return r.DailyPayroll(self)

    @cached_property
    def employees(self) -> r.Employees:
        """An employee, with pay rates and bank accounts (table `employ`)."""
        return r.Employees(self)

    @cached_property
    def equipment(self) -> r.Equipment:
        """A piece of equipment (the main ones of the 74 columns of table `eqpmnt`)."""
        return r.Equipment(self)

    @cached_property
    def equipment_allocation(self) -> r.EquipmentAllocation:
        """What a piece of equipment earns by working on a job or on other equipment (table `eqprvw`)."""
        return r.EquipmentAllocation(self)

    @cached_property
    def equipment_costs(self) -> r.EquipmentCosts:
        """A cost of a piece of equipment (table `eqpcst`)."""
        return r.EquipmentCosts(self)

    @cached_property
    def job_contacts(self) -> r.JobContacts:
        """A person who has to do with a job (table `jobcnt`)."""
        return r.JobContacts(self)

    @cached_property
    def job_costs(self) -> r.JobCosts:
        """A cost of a job, from whatever window it came (table `jobcst`)."""
        return r.JobCosts(self)

    @cached_property
    def job_phases(self) -> r.JobPhases:
        """A phase of a job (table `jobphs`)."""
        return r.JobPhases(self)

    @cached_property
    def jobs(self) -> r.Jobs:
        """A job: a project for a client, from the bid to the closing (table `actrec`)."""
        return r.Jobs(self)

    @cached_property
    def journal_lines(self) -> r.JournalLines:
        """One side of a journal transaction: a debit or a credit to one account (table `lgtnln`)."""
        return r.JournalLines(self)

    @cached_property
    def journal_transactions(self) -> r.JournalTransactions:
        """A journal transaction, or any other entry of the general ledger, such as a cheque (table `lgrtrn`)."""
        return r.JournalTransactions(self)

    @cached_property
    def ledger_accounts(self) -> r.LedgerAccounts:
        """An account of the general ledger (table `lgract`)."""
        return r.LedgerAccounts(self)

    @cached_property
    def ledger_balances(self) -> r.LedgerBalances:
        """Balance and budget of a ledger account in one period of one year (table `lgrbal`)."""
        return r.LedgerBalances(self)

    @cached_property
    def payable_invoice_lines(self) -> r.PayableInvoiceLines:
        """A line of a payable invoice (table `apivln`)."""
        return r.PayableInvoiceLines(self)

    @cached_property
    def payable_invoices(self) -> r.PayableInvoices:
        """An invoice from a vendor, or a credit (table `acpinv`)."""
        return r.PayableInvoices(self)

    @cached_property
    def payable_payments(self) -> r.PayablePayments:
        """A payment, discount or credit applied to a payable invoice (table `acppmt`)."""
        return r.PayablePayments(self)

    @cached_property
    def payroll_records(self) -> r.PayrollRecords:
        """The pay of one employee for one period (table `payrec`)."""
        return r.PayrollRecords(self)

    @cached_property
    def proposal_lines(self) -> r.ProposalLines:
        """A line of a proposal: the price of a cost code or a bid item (table `prplin`)."""
        return r.ProposalLines(self)

    @cached_property
    def proposals(self) -> r.Proposals:
        """The proposal for a job (table `propsl`)."""
        return r.Proposals(self)

    @cached_property
    def purchase_order_lines(self) -> r.PurchaseOrderLines:
        """A line of a purchase order (table `pcorln`)."""
        return r.PurchaseOrderLines(self)

    @cached_property
    def purchase_orders(self) -> r.PurchaseOrders:
        """An order to a vendor (table `pchord`)."""
        return r.PurchaseOrders(self)

    @cached_property
    def receivable_invoice_lines(self) -> r.ReceivableInvoiceLines:
        """A line of a receivable invoice (table `arivln`)."""
        return r.ReceivableInvoiceLines(self)

    @cached_property
    def receivable_invoices(self) -> r.ReceivableInvoices:
        """An invoice to a client, or a credit (table `acrinv`)."""
        return r.ReceivableInvoices(self)

    @cached_property
    def receivable_payments(self) -> r.ReceivablePayments:
        """A payment, discount or credit applied to a receivable invoice (table `acrpmt`)."""
        return r.ReceivablePayments(self)

    @cached_property
    def subaccounts(self) -> r.Subaccounts:
        """A subaccount of a ledger account (table `lgrsub`)."""
        return r.Subaccounts(self)

    @cached_property
    def subcontract_lines(self) -> r.SubcontractLines:
        """A line of a subcontract (table `sbcnln`)."""
        return r.SubcontractLines(self)

    @cached_property
    def subcontracts(self) -> r.Subcontracts:
        """A contract with a subcontractor (table `subcon`)."""
        return r.Subcontracts(self)

    @cached_property
    def tables(self) -> r.Tables:
        """Lists rows of any table."""
        return r.Tables(self)

    @cached_property
    def time_lines(self) -> r.TimeLines:
        """A line of the time card of a payroll record (table `tmcdln`)."""
        return r.TimeLines(self)

    @cached_property
    def vendor_contacts(self) -> r.VendorContacts:
        """A person at a vendor (table `vndcnt`)."""
        return r.VendorContacts(self)

    @cached_property
    def vendors(self) -> r.Vendors:
        """A vendor: supplier, subcontractor or anyone else who is paid (table `actpay`)."""
        return r.Vendors(self)


class AsyncContractor(AsyncClient):
    """A client of Sage 100 Contractor. The accounts of building contractors, kept in Sage 100 Contractor and reached
    through a connector.

    The product's own documentation: https://documenter.gw.postman.com/view/18727065/2sB2xBBpHh
    """

    def __init__(
        self,
        *,
        auth: Auth | None = None,
        token: str | None = None,
        customer: str | None = None,
        company: str | None = None,
        paths: Mapping[str, str] | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Makes a client. Nothing is sent, and nothing is opened, before the first call.

        Args:
            auth: credentials of your own making, instead of `token`.
            token: Token from the connector's web pages (System, API Auth Token). Treat it like a password, and give
                it an expiry date when it is made.
            customer: Id of the customer of the connector.
            company: Code of the company connection (Setup, Companies). It chooses the database, so it must be
                given; the connector's own default is not relied on.
            paths: other paths, by operationId or by the beginning of a path: `{'/api': '/connector/v1'}`.
            options: settings that every client has.
        """
        token = hidden(token)
        super().__init__(
            PRODUCT,
            auth=auth,
            context={"customer": customer, "company": company},
            credentials={"token": token},
            paths=paths,
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
    def budget_lines(self) -> r.AsyncBudgetLines:
        """A line of a budget: what a cost code of a phase may cost (table `bdglin`)."""
        return r.AsyncBudgetLines(self)

    @cached_property
    def budgets(self) -> r.AsyncBudgets:
        """The budget of a job (table `budget`)."""
        return r.AsyncBudgets(self)

    @cached_property
    def change_order_lines(self) -> r.AsyncChangeOrderLines:
        """A line of a change order: what changes in the budget or in a subcontract (table `sbcgln`)."""
        return r.AsyncChangeOrderLines(self)

    @cached_property
    def change_orders(self) -> r.AsyncChangeOrders:
        """A change order of a job, with its changes to budget and subcontracts (table `prmchg`)."""
        return r.AsyncChangeOrders(self)

    @cached_property
    def client_contacts(self) -> r.AsyncClientContacts:
        """A person at a client (table `clncnt`)."""
        return r.AsyncClientContacts(self)

    @cached_property
    def clients(self) -> r.AsyncClients:
        """A client, or a lead that may become one (table `reccln`)."""
        return r.AsyncClients(self)

    @cached_property
    def cost_codes(self) -> r.AsyncCostCodes:
        """A cost code: what work a cost is for (table `cstcde`)."""
        return r.AsyncCostCodes(self)

    @cached_property
    def cost_types(self) -> r.AsyncCostTypes:
        """A cost type: material, labour, equipment, subcontract and so on (table `csttyp`)."""
        return r.AsyncCostTypes(self)

    @cached_property
    def daily_payroll(self) -> r.AsyncDailyPayroll:
        """Time worked on one day, before it becomes part of a payroll record (table `dlypyr`)."""
        return r.AsyncDailyPayroll(self)

    @cached_property
    def employees(self) -> r.AsyncEmployees:
        """An employee, with pay rates and bank accounts (table `employ`)."""
        return r.AsyncEmployees(self)

    @cached_property
    def equipment(self) -> r.AsyncEquipment:
        """A piece of equipment (the main ones of the 74 columns of table `eqpmnt`)."""
        return r.AsyncEquipment(self)

    @cached_property
    def equipment_allocation(self) -> r.AsyncEquipmentAllocation:
        """What a piece of equipment earns by working on a job or on other equipment (table `eqprvw`)."""
        return r.AsyncEquipmentAllocation(self)

    @cached_property
    def equipment_costs(self) -> r.AsyncEquipmentCosts:
        """A cost of a piece of equipment (table `eqpcst`)."""
        return r.AsyncEquipmentCosts(self)

    @cached_property
    def job_contacts(self) -> r.AsyncJobContacts:
        """A person who has to do with a job (table `jobcnt`)."""
        return r.AsyncJobContacts(self)

    @cached_property
    def job_costs(self) -> r.AsyncJobCosts:
        """A cost of a job, from whatever window it came (table `jobcst`)."""
        return r.AsyncJobCosts(self)

    @cached_property
    def job_phases(self) -> r.AsyncJobPhases:
        """A phase of a job (table `jobphs`)."""
        return r.AsyncJobPhases(self)

    @cached_property
    def jobs(self) -> r.AsyncJobs:
        """A job: a project for a client, from the bid to the closing (table `actrec`)."""
        return r.AsyncJobs(self)

    @cached_property
    def journal_lines(self) -> r.AsyncJournalLines:
        """One side of a journal transaction: a debit or a credit to one account (table `lgtnln`)."""
        return r.AsyncJournalLines(self)

    @cached_property
    def journal_transactions(self) -> r.AsyncJournalTransactions:
        """A journal transaction, or any other entry of the general ledger, such as a cheque (table `lgrtrn`)."""
        return r.AsyncJournalTransactions(self)

    @cached_property
    def ledger_accounts(self) -> r.AsyncLedgerAccounts:
        """An account of the general ledger (table `lgract`)."""
        return r.AsyncLedgerAccounts(self)

    @cached_property
    def ledger_balances(self) -> r.AsyncLedgerBalances:
        """Balance and budget of a ledger account in one period of one year (table `lgrbal`)."""
        return r.AsyncLedgerBalances(self)

    @cached_property
    def payable_invoice_lines(self) -> r.AsyncPayableInvoiceLines:
        """A line of a payable invoice (table `apivln`)."""
        return r.AsyncPayableInvoiceLines(self)

    @cached_property
    def payable_invoices(self) -> r.AsyncPayableInvoices:
        """An invoice from a vendor, or a credit (table `acpinv`)."""
        return r.AsyncPayableInvoices(self)

    @cached_property
    def payable_payments(self) -> r.AsyncPayablePayments:
        """A payment, discount or credit applied to a payable invoice (table `acppmt`)."""
        return r.AsyncPayablePayments(self)

    @cached_property
    def payroll_records(self) -> r.AsyncPayrollRecords:
        """The pay of one employee for one period (table `payrec`)."""
        return r.AsyncPayrollRecords(self)

    @cached_property
    def proposal_lines(self) -> r.AsyncProposalLines:
        """A line of a proposal: the price of a cost code or a bid item (table `prplin`)."""
        return r.AsyncProposalLines(self)

    @cached_property
    def proposals(self) -> r.AsyncProposals:
        """The proposal for a job (table `propsl`)."""
        return r.AsyncProposals(self)

    @cached_property
    def purchase_order_lines(self) -> r.AsyncPurchaseOrderLines:
        """A line of a purchase order (table `pcorln`)."""
        return r.AsyncPurchaseOrderLines(self)

    @cached_property
    def purchase_orders(self) -> r.AsyncPurchaseOrders:
        """An order to a vendor (table `pchord`)."""
        return r.AsyncPurchaseOrders(self)

    @cached_property
    def receivable_invoice_lines(self) -> r.AsyncReceivableInvoiceLines:
        """A line of a receivable invoice (table `arivln`)."""
        return r.AsyncReceivableInvoiceLines(self)

    @cached_property
    def receivable_invoices(self) -> r.AsyncReceivableInvoices:
        """An invoice to a client, or a credit (table `acrinv`)."""
        return r.AsyncReceivableInvoices(self)

    @cached_property
    def receivable_payments(self) -> r.AsyncReceivablePayments:
        """A payment, discount or credit applied to a receivable invoice (table `acrpmt`)."""
        return r.AsyncReceivablePayments(self)

    @cached_property
    def subaccounts(self) -> r.AsyncSubaccounts:
        """A subaccount of a ledger account (table `lgrsub`)."""
        return r.AsyncSubaccounts(self)

    @cached_property
    def subcontract_lines(self) -> r.AsyncSubcontractLines:
        """A line of a subcontract (table `sbcnln`)."""
        return r.AsyncSubcontractLines(self)

    @cached_property
    def subcontracts(self) -> r.AsyncSubcontracts:
        """A contract with a subcontractor (table `subcon`)."""
        return r.AsyncSubcontracts(self)

    @cached_property
    def tables(self) -> r.AsyncTables:
        """Lists rows of any table."""
        return r.AsyncTables(self)

    @cached_property
    def time_lines(self) -> r.AsyncTimeLines:
        """A line of the time card of a payroll record (table `tmcdln`)."""
        return r.AsyncTimeLines(self)

    @cached_property
    def vendor_contacts(self) -> r.AsyncVendorContacts:
        """A person at a vendor (table `vndcnt`)."""
        return r.AsyncVendorContacts(self)

    @cached_property
    def vendors(self) -> r.AsyncVendors:
        """A vendor: supplier, subcontractor or anyone else who is paid (table `actpay`)."""
        return r.AsyncVendors(self)
