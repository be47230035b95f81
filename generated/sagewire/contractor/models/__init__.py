"""What is read: one class a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.contractor.models.balance_side import BalanceSide as BalanceSide
    from sagewire.contractor.models.balance_side import BalanceSideCode as BalanceSideCode
    from sagewire.contractor.models.budget import Budget as Budget
    from sagewire.contractor.models.budget_line import BudgetLine as BudgetLine
    from sagewire.contractor.models.change_order import ChangeOrder as ChangeOrder
    from sagewire.contractor.models.change_order_line import ChangeOrderLine as ChangeOrderLine
    from sagewire.contractor.models.change_order_status import ChangeOrderStatus as ChangeOrderStatus
    from sagewire.contractor.models.change_order_status import ChangeOrderStatusCode as ChangeOrderStatusCode
    from sagewire.contractor.models.client import Client as Client
    from sagewire.contractor.models.client_contact import ClientContact as ClientContact
    from sagewire.contractor.models.cost_code import CostCode as CostCode
    from sagewire.contractor.models.cost_type import CostType as CostType
    from sagewire.contractor.models.daily_payroll_line import DailyPayrollLine as DailyPayrollLine
    from sagewire.contractor.models.employee import Employee as Employee
    from sagewire.contractor.models.employee_status import EmployeeStatus as EmployeeStatus
    from sagewire.contractor.models.employee_status import EmployeeStatusCode as EmployeeStatusCode
    from sagewire.contractor.models.equipment import Equipment as Equipment
    from sagewire.contractor.models.equipment_cost import EquipmentCost as EquipmentCost
    from sagewire.contractor.models.equipment_revenue import EquipmentRevenue as EquipmentRevenue
    from sagewire.contractor.models.invoice_status import InvoiceStatus as InvoiceStatus
    from sagewire.contractor.models.invoice_status import InvoiceStatusCode as InvoiceStatusCode
    from sagewire.contractor.models.job import Job as Job
    from sagewire.contractor.models.job_contact import JobContact as JobContact
    from sagewire.contractor.models.job_cost import JobCost as JobCost
    from sagewire.contractor.models.job_cost_status import JobCostStatus as JobCostStatus
    from sagewire.contractor.models.job_cost_status import JobCostStatusCode as JobCostStatusCode
    from sagewire.contractor.models.job_phase import JobPhase as JobPhase
    from sagewire.contractor.models.job_status import JobStatus as JobStatus
    from sagewire.contractor.models.job_status import JobStatusCode as JobStatusCode
    from sagewire.contractor.models.journal_line import JournalLine as JournalLine
    from sagewire.contractor.models.journal_transaction import JournalTransaction as JournalTransaction
    from sagewire.contractor.models.ledger_account import LedgerAccount as LedgerAccount
    from sagewire.contractor.models.ledger_account_type import LedgerAccountType as LedgerAccountType
    from sagewire.contractor.models.ledger_account_type import LedgerAccountTypeCode as LedgerAccountTypeCode
    from sagewire.contractor.models.ledger_balance import LedgerBalance as LedgerBalance
    from sagewire.contractor.models.outcome import Outcome as Outcome
    from sagewire.contractor.models.payable_invoice import PayableInvoice as PayableInvoice
    from sagewire.contractor.models.payable_invoice_line import PayableInvoiceLine as PayableInvoiceLine
    from sagewire.contractor.models.payable_invoice_type import PayableInvoiceType as PayableInvoiceType
    from sagewire.contractor.models.payable_invoice_type import PayableInvoiceTypeCode as PayableInvoiceTypeCode
    from sagewire.contractor.models.payable_payment import PayablePayment as PayablePayment
    from sagewire.contractor.models.payroll_record import PayrollRecord as PayrollRecord
    from sagewire.contractor.models.payroll_status import PayrollStatus as PayrollStatus
    from sagewire.contractor.models.payroll_status import PayrollStatusCode as PayrollStatusCode
    from sagewire.contractor.models.payroll_type import PayrollType as PayrollType
    from sagewire.contractor.models.payroll_type import PayrollTypeCode as PayrollTypeCode
    from sagewire.contractor.models.proposal import Proposal as Proposal
    from sagewire.contractor.models.proposal_line import ProposalLine as ProposalLine
    from sagewire.contractor.models.purchase_order import PurchaseOrder as PurchaseOrder
    from sagewire.contractor.models.purchase_order_line import PurchaseOrderLine as PurchaseOrderLine
    from sagewire.contractor.models.purchase_order_status import PurchaseOrderStatus as PurchaseOrderStatus
    from sagewire.contractor.models.purchase_order_status import PurchaseOrderStatusCode as PurchaseOrderStatusCode
    from sagewire.contractor.models.receivable_invoice import ReceivableInvoice as ReceivableInvoice
    from sagewire.contractor.models.receivable_invoice_line import ReceivableInvoiceLine as ReceivableInvoiceLine
    from sagewire.contractor.models.receivable_invoice_type import ReceivableInvoiceType as ReceivableInvoiceType
    from sagewire.contractor.models.receivable_invoice_type import (
        ReceivableInvoiceTypeCode as ReceivableInvoiceTypeCode,
    )
    from sagewire.contractor.models.receivable_payment import ReceivablePayment as ReceivablePayment
    from sagewire.contractor.models.record_outcome import RecordOutcome as RecordOutcome
    from sagewire.contractor.models.response_code import ResponseCode as ResponseCode
    from sagewire.contractor.models.subaccount import Subaccount as Subaccount
    from sagewire.contractor.models.subaccount_use import SubaccountUse as SubaccountUse
    from sagewire.contractor.models.subaccount_use import SubaccountUseCode as SubaccountUseCode
    from sagewire.contractor.models.subcontract import Subcontract as Subcontract
    from sagewire.contractor.models.subcontract_line import SubcontractLine as SubcontractLine
    from sagewire.contractor.models.table_query import TableQuery as TableQuery
    from sagewire.contractor.models.time_line import TimeLine as TimeLine
    from sagewire.contractor.models.time_type import TimeType as TimeType
    from sagewire.contractor.models.time_type import TimeTypeCode as TimeTypeCode
    from sagewire.contractor.models.vendor import Vendor as Vendor
    from sagewire.contractor.models.vendor_contact import VendorContact as VendorContact
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "balance_side": "BalanceSideCode BalanceSide",
        "budget": "Budget",
        "budget_line": "BudgetLine",
        "change_order": "ChangeOrder",
        "change_order_line": "ChangeOrderLine",
        "change_order_status": "ChangeOrderStatusCode ChangeOrderStatus",
        "client": "Client",
        "client_contact": "ClientContact",
        "cost_code": "CostCode",
        "cost_type": "CostType",
        "daily_payroll_line": "DailyPayrollLine",
        "employee": "Employee",
        "employee_status": "EmployeeStatusCode EmployeeStatus",
        "equipment": "Equipment",
        "equipment_cost": "EquipmentCost",
        "equipment_revenue": "EquipmentRevenue",
        "invoice_status": "InvoiceStatusCode InvoiceStatus",
        "job": "Job",
        "job_contact": "JobContact",
        "job_cost": "JobCost",
        "job_cost_status": "JobCostStatusCode JobCostStatus",
        "job_phase": "JobPhase",
        "job_status": "JobStatusCode JobStatus",
        "journal_line": "JournalLine",
        "journal_transaction": "JournalTransaction",
        "ledger_account": "LedgerAccount",
        "ledger_account_type": "LedgerAccountTypeCode LedgerAccountType",
        "ledger_balance": "LedgerBalance",
        "outcome": "Outcome",
        "payable_invoice": "PayableInvoice",
        "payable_invoice_line": "PayableInvoiceLine",
        "payable_invoice_type": "PayableInvoiceTypeCode PayableInvoiceType",
        "payable_payment": "PayablePayment",
        "payroll_record": "PayrollRecord",
        "payroll_status": "PayrollStatusCode PayrollStatus",
        "payroll_type": "PayrollTypeCode PayrollType",
        "proposal": "Proposal",
        "proposal_line": "ProposalLine",
        "purchase_order": "PurchaseOrder",
        "purchase_order_line": "PurchaseOrderLine",
        "purchase_order_status": "PurchaseOrderStatusCode PurchaseOrderStatus",
        "receivable_invoice": "ReceivableInvoice",
        "receivable_invoice_line": "ReceivableInvoiceLine",
        "receivable_invoice_type": "ReceivableInvoiceTypeCode ReceivableInvoiceType",
        "receivable_payment": "ReceivablePayment",
        "record_outcome": "RecordOutcome",
        "response_code": "ResponseCode",
        "subaccount": "Subaccount",
        "subaccount_use": "SubaccountUseCode SubaccountUse",
        "subcontract": "Subcontract",
        "subcontract_line": "SubcontractLine",
        "table_query": "TableQuery",
        "time_line": "TimeLine",
        "time_type": "TimeTypeCode TimeType",
        "vendor": "Vendor",
        "vendor_contact": "VendorContact",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
