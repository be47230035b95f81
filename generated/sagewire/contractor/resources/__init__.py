"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.contractor.resources.budget_lines import AsyncBudgetLines as AsyncBudgetLines
    from sagewire.contractor.resources.budget_lines import BudgetLines as BudgetLines
    from sagewire.contractor.resources.budgets import AsyncBudgets as AsyncBudgets
    from sagewire.contractor.resources.budgets import Budgets as Budgets
    from sagewire.contractor.resources.change_order_lines import AsyncChangeOrderLines as AsyncChangeOrderLines
    from sagewire.contractor.resources.change_order_lines import ChangeOrderLines as ChangeOrderLines
    from sagewire.contractor.resources.change_orders import AsyncChangeOrders as AsyncChangeOrders
    from sagewire.contractor.resources.change_orders import ChangeOrders as ChangeOrders
    from sagewire.contractor.resources.client_contacts import AsyncClientContacts as AsyncClientContacts
    from sagewire.contractor.resources.client_contacts import ClientContacts as ClientContacts
    from sagewire.contractor.resources.clients import AsyncClients as AsyncClients
    from sagewire.contractor.resources.clients import Clients as Clients
    from sagewire.contractor.resources.cost_codes import AsyncCostCodes as AsyncCostCodes
    from sagewire.contractor.resources.cost_codes import CostCodes as CostCodes
    from sagewire.contractor.resources.cost_types import AsyncCostTypes as AsyncCostTypes
    from sagewire.contractor.resources.cost_types import CostTypes as CostTypes
    from sagewire.contractor.resources.daily_payroll import AsyncDailyPayroll as AsyncDailyPayroll
    from sagewire.contractor.resources.daily_payroll import DailyPayroll as DailyPayroll
    from sagewire.contractor.resources.employees import AsyncEmployees as AsyncEmployees
    from sagewire.contractor.resources.employees import Employees as Employees
    from sagewire.contractor.resources.equipment import AsyncEquipment as AsyncEquipment
    from sagewire.contractor.resources.equipment import Equipment as Equipment
    from sagewire.contractor.resources.equipment_allocation import AsyncEquipmentAllocation as AsyncEquipmentAllocation
    from sagewire.contractor.resources.equipment_allocation import EquipmentAllocation as EquipmentAllocation
    from sagewire.contractor.resources.equipment_costs import AsyncEquipmentCosts as AsyncEquipmentCosts
    from sagewire.contractor.resources.equipment_costs import EquipmentCosts as EquipmentCosts
    from sagewire.contractor.resources.job_contacts import AsyncJobContacts as AsyncJobContacts
    from sagewire.contractor.resources.job_contacts import JobContacts as JobContacts
    from sagewire.contractor.resources.job_costs import AsyncJobCosts as AsyncJobCosts
    from sagewire.contractor.resources.job_costs import JobCosts as JobCosts
    from sagewire.contractor.resources.job_phases import AsyncJobPhases as AsyncJobPhases
    from sagewire.contractor.resources.job_phases import JobPhases as JobPhases
    from sagewire.contractor.resources.jobs import AsyncJobs as AsyncJobs
    from sagewire.contractor.resources.jobs import Jobs as Jobs
    from sagewire.contractor.resources.journal_lines import AsyncJournalLines as AsyncJournalLines
    from sagewire.contractor.resources.journal_lines import JournalLines as JournalLines
    from sagewire.contractor.resources.journal_transactions import AsyncJournalTransactions as AsyncJournalTransactions
    from sagewire.contractor.resources.journal_transactions import JournalTransactions as JournalTransactions
    from sagewire.contractor.resources.ledger_accounts import AsyncLedgerAccounts as AsyncLedgerAccounts
    from sagewire.contractor.resources.ledger_accounts import LedgerAccounts as LedgerAccounts
    from sagewire.contractor.resources.ledger_balances import AsyncLedgerBalances as AsyncLedgerBalances
    from sagewire.contractor.resources.ledger_balances import LedgerBalances as LedgerBalances
    from sagewire.contractor.resources.payable_invoice_lines import AsyncPayableInvoiceLines as AsyncPayableInvoiceLines
    from sagewire.contractor.resources.payable_invoice_lines import PayableInvoiceLines as PayableInvoiceLines
    from sagewire.contractor.resources.payable_invoices import AsyncPayableInvoices as AsyncPayableInvoices
    from sagewire.contractor.resources.payable_invoices import PayableInvoices as PayableInvoices
    from sagewire.contractor.resources.payable_payments import AsyncPayablePayments as AsyncPayablePayments
    from sagewire.contractor.resources.payable_payments import PayablePayments as PayablePayments
    from sagewire.contractor.resources.payroll_records import AsyncPayrollRecords as AsyncPayrollRecords
    from sagewire.contractor.resources.payroll_records import PayrollRecords as PayrollRecords
    from sagewire.contractor.resources.proposal_lines import AsyncProposalLines as AsyncProposalLines
    from sagewire.contractor.resources.proposal_lines import ProposalLines as ProposalLines
    from sagewire.contractor.resources.proposals import AsyncProposals as AsyncProposals
    from sagewire.contractor.resources.proposals import Proposals as Proposals
    from sagewire.contractor.resources.purchase_order_lines import AsyncPurchaseOrderLines as AsyncPurchaseOrderLines
    from sagewire.contractor.resources.purchase_order_lines import PurchaseOrderLines as PurchaseOrderLines
    from sagewire.contractor.resources.purchase_orders import AsyncPurchaseOrders as AsyncPurchaseOrders
    from sagewire.contractor.resources.purchase_orders import PurchaseOrders as PurchaseOrders
    from sagewire.contractor.resources.receivable_invoice_lines import (
        AsyncReceivableInvoiceLines as AsyncReceivableInvoiceLines,
    )
    from sagewire.contractor.resources.receivable_invoice_lines import ReceivableInvoiceLines as ReceivableInvoiceLines
    from sagewire.contractor.resources.receivable_invoices import AsyncReceivableInvoices as AsyncReceivableInvoices
    from sagewire.contractor.resources.receivable_invoices import ReceivableInvoices as ReceivableInvoices
    from sagewire.contractor.resources.receivable_payments import AsyncReceivablePayments as AsyncReceivablePayments
    from sagewire.contractor.resources.receivable_payments import ReceivablePayments as ReceivablePayments
    from sagewire.contractor.resources.subaccounts import AsyncSubaccounts as AsyncSubaccounts
    from sagewire.contractor.resources.subaccounts import Subaccounts as Subaccounts
    from sagewire.contractor.resources.subcontract_lines import AsyncSubcontractLines as AsyncSubcontractLines
    from sagewire.contractor.resources.subcontract_lines import SubcontractLines as SubcontractLines
    from sagewire.contractor.resources.subcontracts import AsyncSubcontracts as AsyncSubcontracts
    from sagewire.contractor.resources.subcontracts import Subcontracts as Subcontracts
    from sagewire.contractor.resources.tables import AsyncTables as AsyncTables
    from sagewire.contractor.resources.tables import Tables as Tables
    from sagewire.contractor.resources.time_lines import AsyncTimeLines as AsyncTimeLines
    from sagewire.contractor.resources.time_lines import TimeLines as TimeLines
    from sagewire.contractor.resources.vendor_contacts import AsyncVendorContacts as AsyncVendorContacts
    from sagewire.contractor.resources.vendor_contacts import VendorContacts as VendorContacts
    from sagewire.contractor.resources.vendors import AsyncVendors as AsyncVendors
    from sagewire.contractor.resources.vendors import Vendors as Vendors
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "budget_lines": "BudgetLines AsyncBudgetLines",
        "budgets": "Budgets AsyncBudgets",
        "change_order_lines": "ChangeOrderLines AsyncChangeOrderLines",
        "change_orders": "ChangeOrders AsyncChangeOrders",
        "client_contacts": "ClientContacts AsyncClientContacts",
        "clients": "Clients AsyncClients",
        "cost_codes": "CostCodes AsyncCostCodes",
        "cost_types": "CostTypes AsyncCostTypes",
        "daily_payroll": "DailyPayroll AsyncDailyPayroll",
        "employees": "Employees AsyncEmployees",
        "equipment": "Equipment AsyncEquipment",
        "equipment_allocation": "EquipmentAllocation AsyncEquipmentAllocation",
        "equipment_costs": "EquipmentCosts AsyncEquipmentCosts",
        "job_contacts": "JobContacts AsyncJobContacts",
        "job_costs": "JobCosts AsyncJobCosts",
        "job_phases": "JobPhases AsyncJobPhases",
        "jobs": "Jobs AsyncJobs",
        "journal_lines": "JournalLines AsyncJournalLines",
        "journal_transactions": "JournalTransactions AsyncJournalTransactions",
        "ledger_accounts": "LedgerAccounts AsyncLedgerAccounts",
        "ledger_balances": "LedgerBalances AsyncLedgerBalances",
        "payable_invoice_lines": "PayableInvoiceLines AsyncPayableInvoiceLines",
        "payable_invoices": "PayableInvoices AsyncPayableInvoices",
        "payable_payments": "PayablePayments AsyncPayablePayments",
        "payroll_records": "PayrollRecords AsyncPayrollRecords",
        "proposal_lines": "ProposalLines AsyncProposalLines",
        "proposals": "Proposals AsyncProposals",
        "purchase_order_lines": "PurchaseOrderLines AsyncPurchaseOrderLines",
        "purchase_orders": "PurchaseOrders AsyncPurchaseOrders",
        "receivable_invoice_lines": "ReceivableInvoiceLines AsyncReceivableInvoiceLines",
        "receivable_invoices": "ReceivableInvoices AsyncReceivableInvoices",
        "receivable_payments": "ReceivablePayments AsyncReceivablePayments",
        "subaccounts": "Subaccounts AsyncSubaccounts",
        "subcontract_lines": "SubcontractLines AsyncSubcontractLines",
        "subcontracts": "Subcontracts AsyncSubcontracts",
        "tables": "Tables AsyncTables",
        "time_lines": "TimeLines AsyncTimeLines",
        "vendor_contacts": "VendorContacts AsyncVendorContacts",
        "vendors": "Vendors AsyncVendors",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
