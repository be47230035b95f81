"""What is written: one type a module, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.contractor.params.budget import BudgetWrite as BudgetWrite
    from sagewire.contractor.params.budget_line import BudgetLineWrite as BudgetLineWrite
    from sagewire.contractor.params.change_order import ChangeOrderWrite as ChangeOrderWrite
    from sagewire.contractor.params.change_order_line import ChangeOrderLineWrite as ChangeOrderLineWrite
    from sagewire.contractor.params.client import ClientWrite as ClientWrite
    from sagewire.contractor.params.client_contact import ClientContactWrite as ClientContactWrite
    from sagewire.contractor.params.cost_code import CostCodeWrite as CostCodeWrite
    from sagewire.contractor.params.daily_payroll_line import DailyPayrollLineWrite as DailyPayrollLineWrite
    from sagewire.contractor.params.employee import EmployeeWrite as EmployeeWrite
    from sagewire.contractor.params.equipment import EquipmentWrite as EquipmentWrite
    from sagewire.contractor.params.equipment_revenue import EquipmentRevenueWrite as EquipmentRevenueWrite
    from sagewire.contractor.params.job import JobWrite as JobWrite
    from sagewire.contractor.params.job_contact import JobContactWrite as JobContactWrite
    from sagewire.contractor.params.journal_line import JournalLineWrite as JournalLineWrite
    from sagewire.contractor.params.journal_transaction import JournalTransactionWrite as JournalTransactionWrite
    from sagewire.contractor.params.payable_invoice import PayableInvoiceWrite as PayableInvoiceWrite
    from sagewire.contractor.params.payable_invoice_line import PayableInvoiceLineWrite as PayableInvoiceLineWrite
    from sagewire.contractor.params.proposal import ProposalWrite as ProposalWrite
    from sagewire.contractor.params.proposal_line import ProposalLineWrite as ProposalLineWrite
    from sagewire.contractor.params.purchase_order import PurchaseOrderWrite as PurchaseOrderWrite
    from sagewire.contractor.params.purchase_order_line import PurchaseOrderLineWrite as PurchaseOrderLineWrite
    from sagewire.contractor.params.receivable_invoice import ReceivableInvoiceWrite as ReceivableInvoiceWrite
    from sagewire.contractor.params.receivable_invoice_line import (
        ReceivableInvoiceLineWrite as ReceivableInvoiceLineWrite,
    )
    from sagewire.contractor.params.subcontract import SubcontractWrite as SubcontractWrite
    from sagewire.contractor.params.subcontract_line import SubcontractLineWrite as SubcontractLineWrite
    from sagewire.contractor.params.table_query import TableQueryWrite as TableQueryWrite
    from sagewire.contractor.params.vendor import VendorWrite as VendorWrite
    from sagewire.contractor.params.vendor_contact import VendorContactWrite as VendorContactWrite
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "budget": "BudgetWrite",
        "budget_line": "BudgetLineWrite",
        "change_order": "ChangeOrderWrite",
        "change_order_line": "ChangeOrderLineWrite",
        "client": "ClientWrite",
        "client_contact": "ClientContactWrite",
        "cost_code": "CostCodeWrite",
        "daily_payroll_line": "DailyPayrollLineWrite",
        "employee": "EmployeeWrite",
        "equipment": "EquipmentWrite",
        "equipment_revenue": "EquipmentRevenueWrite",
        "job": "JobWrite",
        "job_contact": "JobContactWrite",
        "journal_line": "JournalLineWrite",
        "journal_transaction": "JournalTransactionWrite",
        "payable_invoice": "PayableInvoiceWrite",
        "payable_invoice_line": "PayableInvoiceLineWrite",
        "proposal": "ProposalWrite",
        "proposal_line": "ProposalLineWrite",
        "purchase_order": "PurchaseOrderWrite",
        "purchase_order_line": "PurchaseOrderLineWrite",
        "receivable_invoice": "ReceivableInvoiceWrite",
        "receivable_invoice_line": "ReceivableInvoiceLineWrite",
        "subcontract": "SubcontractWrite",
        "subcontract_line": "SubcontractLineWrite",
        "table_query": "TableQueryWrite",
        "vendor": "VendorWrite",
        "vendor_contact": "VendorContactWrite",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
