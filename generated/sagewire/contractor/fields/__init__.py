"""The fields of rows in filters; for type checkers only, nothing imports them at run time."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.contractor.fields.budget import BudgetFields as BudgetFields
    from sagewire.contractor.fields.budget_line import BudgetLineFields as BudgetLineFields
    from sagewire.contractor.fields.change_order import ChangeOrderFields as ChangeOrderFields
    from sagewire.contractor.fields.change_order_line import ChangeOrderLineFields as ChangeOrderLineFields
    from sagewire.contractor.fields.client import ClientFields as ClientFields
    from sagewire.contractor.fields.client_contact import ClientContactFields as ClientContactFields
    from sagewire.contractor.fields.cost_code import CostCodeFields as CostCodeFields
    from sagewire.contractor.fields.cost_type import CostTypeFields as CostTypeFields
    from sagewire.contractor.fields.daily_payroll_line import DailyPayrollLineFields as DailyPayrollLineFields
    from sagewire.contractor.fields.employee import EmployeeFields as EmployeeFields
    from sagewire.contractor.fields.equipment import EquipmentFields as EquipmentFields
    from sagewire.contractor.fields.equipment_cost import EquipmentCostFields as EquipmentCostFields
    from sagewire.contractor.fields.equipment_revenue import EquipmentRevenueFields as EquipmentRevenueFields
    from sagewire.contractor.fields.job import JobFields as JobFields
    from sagewire.contractor.fields.job_contact import JobContactFields as JobContactFields
    from sagewire.contractor.fields.job_cost import JobCostFields as JobCostFields
    from sagewire.contractor.fields.job_phase import JobPhaseFields as JobPhaseFields
    from sagewire.contractor.fields.journal_line import JournalLineFields as JournalLineFields
    from sagewire.contractor.fields.journal_transaction import JournalTransactionFields as JournalTransactionFields
    from sagewire.contractor.fields.ledger_account import LedgerAccountFields as LedgerAccountFields
    from sagewire.contractor.fields.ledger_balance import LedgerBalanceFields as LedgerBalanceFields
    from sagewire.contractor.fields.payable_invoice import PayableInvoiceFields as PayableInvoiceFields
    from sagewire.contractor.fields.payable_invoice_line import PayableInvoiceLineFields as PayableInvoiceLineFields
    from sagewire.contractor.fields.payable_payment import PayablePaymentFields as PayablePaymentFields
    from sagewire.contractor.fields.payroll_record import PayrollRecordFields as PayrollRecordFields
    from sagewire.contractor.fields.proposal import ProposalFields as ProposalFields
    from sagewire.contractor.fields.proposal_line import ProposalLineFields as ProposalLineFields
    from sagewire.contractor.fields.purchase_order import PurchaseOrderFields as PurchaseOrderFields
    from sagewire.contractor.fields.purchase_order_line import PurchaseOrderLineFields as PurchaseOrderLineFields
    from sagewire.contractor.fields.receivable_invoice import ReceivableInvoiceFields as ReceivableInvoiceFields
    from sagewire.contractor.fields.receivable_invoice_line import (
        ReceivableInvoiceLineFields as ReceivableInvoiceLineFields,
    )
    from sagewire.contractor.fields.receivable_payment import ReceivablePaymentFields as ReceivablePaymentFields
    from sagewire.contractor.fields.subaccount import SubaccountFields as SubaccountFields
    from sagewire.contractor.fields.subcontract import SubcontractFields as SubcontractFields
    from sagewire.contractor.fields.subcontract_line import SubcontractLineFields as SubcontractLineFields
    from sagewire.contractor.fields.time_line import TimeLineFields as TimeLineFields
    from sagewire.contractor.fields.vendor import VendorFields as VendorFields
    from sagewire.contractor.fields.vendor_contact import VendorContactFields as VendorContactFields
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "budget": "BudgetFields",
        "budget_line": "BudgetLineFields",
        "change_order": "ChangeOrderFields",
        "change_order_line": "ChangeOrderLineFields",
        "client": "ClientFields",
        "client_contact": "ClientContactFields",
        "cost_code": "CostCodeFields",
        "cost_type": "CostTypeFields",
        "daily_payroll_line": "DailyPayrollLineFields",
        "employee": "EmployeeFields",
        "equipment": "EquipmentFields",
        "equipment_cost": "EquipmentCostFields",
        "equipment_revenue": "EquipmentRevenueFields",
        "job": "JobFields",
        "job_contact": "JobContactFields",
        "job_cost": "JobCostFields",
        "job_phase": "JobPhaseFields",
        "journal_line": "JournalLineFields",
        "journal_transaction": "JournalTransactionFields",
        "ledger_account": "LedgerAccountFields",
        "ledger_balance": "LedgerBalanceFields",
        "payable_invoice": "PayableInvoiceFields",
        "payable_invoice_line": "PayableInvoiceLineFields",
        "payable_payment": "PayablePaymentFields",
        "payroll_record": "PayrollRecordFields",
        "proposal": "ProposalFields",
        "proposal_line": "ProposalLineFields",
        "purchase_order": "PurchaseOrderFields",
        "purchase_order_line": "PurchaseOrderLineFields",
        "receivable_invoice": "ReceivableInvoiceFields",
        "receivable_invoice_line": "ReceivableInvoiceLineFields",
        "receivable_payment": "ReceivablePaymentFields",
        "subaccount": "SubaccountFields",
        "subcontract": "SubcontractFields",
        "subcontract_line": "SubcontractLineFields",
        "time_line": "TimeLineFields",
        "vendor": "VendorFields",
        "vendor_contact": "VendorContactFields",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
