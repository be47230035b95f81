"""Reference data: currencies, countries, tax codes, nominal codes, units, groups, settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.sage200.seeding import load_rows
from sagewire.sandbox.seed import Maker

_COUNTRIES = (
    "GB:Great_Britain AT:Austria* AU:Australia BE:Belgium* BG:Bulgaria* CA:Canada CH:Switzerland CY:Cyprus* "
    "CZ:Czechia* DE:Germany* DK:Denmark* EE:Estonia* ES:Spain* FI:Finland* FR:France* GR:Greece* HR:Croatia* "
    "HU:Hungary* IE:Ireland* "
    "IT:Italy* JP:Japan LT:Lithuania* LU:Luxembourg* LV:Latvia* MT:Malta* NL:Netherlands* NO:Norway NZ:New_Zealand "
    "PL:Poland* PT:Portugal* RO:Romania* SE:Sweden* SI:Slovenia* SK:Slovakia* US:United_States"
)
_NOMINAL = (
    "0010:Freehold property:BalanceSheet 0030:Office equipment:BalanceSheet 1001:Stock:BalanceSheet "
    "1100:Debtors control:BalanceSheet 1200:Bank current account:BalanceSheet 1210:Bank deposit account:BalanceSheet "
    "1230:Petty cash:BalanceSheet 2100:Creditors control:BalanceSheet 2200:Sales tax control:BalanceSheet "
    "2201:Purchase tax control:BalanceSheet 3000:Share capital:BalanceSheet 3200:Profit and loss:BalanceSheet "
    "4000:Sales:ProfitAndLoss 4001:Sales services:ProfitAndLoss 4002:Sales export:ProfitAndLoss "
    "4900:Other income:ProfitAndLoss 5000:Materials purchased:ProfitAndLoss 5001:Materials imported:ProfitAndLoss "
    "5100:Carriage:ProfitAndLoss 6200:Sales promotion:ProfitAndLoss 7000:Wages:ProfitAndLoss 7100:Rent:ProfitAndLoss "
    "7200:Electricity:ProfitAndLoss 7500:Printing:ProfitAndLoss 7502:Telephone:ProfitAndLoss "
    "7900:Bank charges:ProfitAndLoss 7906:Exchange differences:ProfitAndLoss 8000:Depreciation:ProfitAndLoss "
    "9998:Suspense:BalanceSheet 9999:Mispostings:BalanceSheet"
)
_TAX = ((0, "Exempt", 0), (1, "Standard rate", 2000), (2, "Zero rated", 0), (5, "Reduced rate", 500), (9, "Outside", 0))
_GROUPS = ("Paper Products", "Office Furniture", "Computer Hardware", "Consumables", "Tools", "Services")


def seed(company: Company, maker: Maker) -> None:
    """Everything that other records refer to."""
    _currencies(company, maker)
    _codes(company, maker)
    _nominal(company, maker)
    _stock(company, maker)
    _people(company, maker)


def _ids(company: Company, table: str) -> list[int]:
    return [int(row[0]) for row in company.store.execute(" ".join(["SELECT id FROM", table, "ORDER BY id"]))]


def _currencies(company: Company, maker: Maker) -> None:
    codes = (
        ("GBP", "Pound Sterling", "£", 1_000_000),
        ("EUR", "Euro", "€", 1_170_500),
        ("USD", "US Dollar", "$", 1_262_345),
    )
    load_rows(company, "currency_iso_code", maker, [{"code": code, "name": name} for code, name, _, _ in codes])
    isos = _ids(company, "currency_iso_code")
    load_rows(
        company,
        "currency",
        maker,
        [
            {
                "symbol": symbol,
                "name": name,
                "core_currency_rate": rate,
                "euro_currency_rate": 854_336 if code == "GBP" else 1_000_000,
                "is_base_currency": int(code == "GBP"),
                "is_euro_currency": int(code == "EUR"),
                "use_for_new_accounts": int(code == "GBP"),
                "currency_iso_code_id": iso,
            }
            for (code, name, symbol, rate), iso in zip(codes, isos, strict=True)
        ],
    )


def _codes(company: Company, maker: Maker) -> None:
    countries = [entry.partition(":") for entry in _COUNTRIES.split()]
    load_rows(
        company,
        "country_code",
        maker,
        [
            {"code": code, "name": name.rstrip("*").replace("_", " "), "eu_member": int(name.endswith("*"))}
            for code, _, name in countries
        ],
    )
    load_rows(
        company,
        "tax_code",
        maker,
        [{"code": code, "name": name, "tax_rate": rate} for code, name, rate in _TAX],
        terms="EcTermsNotApplicable",
        terms_description="Not Applicable",
    )
    named: Mapping[str, Iterable[str]] = {
        "credit_bureau": ("None", "Northern Credit Reference"),
        "credit_position": ("Good", "Watch", "Stop"),
        "customer_discount_group": ("Trade", "Retail"),
        "order_value_discount": ("Over 1000", "Over 5000"),
        "courier": ("Own Transport", "Parcel Service"),
        "sop_incoterm": ("EXW", "DAP", "FOB"),
        "sop_export_reason": ("Sale", "Return", "Sample"),
        "factor_house": ("No Factor",),
        "search_category": ("Colour", "Size"),
    }
    for table, names in named.items():
        load_rows(
            company, table, maker, [{"name": name, "is_default": int(index == 0)} for index, name in enumerate(names)]
        )
    load_rows(company, "salutation", maker, [{"code": code, "description": code} for code in ("Dr", "Mr", "Ms", "Mx")])
    base = _ids(company, "currency")[0]
    load_rows(
        company,
        "price_band",
        maker,
        [
            {"name": name, "description": name, "is_standard_band": int(name == "Standard")}
            for name in ("Standard", "Trade")
        ],
        price_band_type="Universal",
        is_active=1,
        currency_id=base,
    )


def _nominal(company: Company, maker: Maker) -> None:
    centres = (("ADM", "Administration"), ("PRD", "Production"), ("SAL", "Selling"))
    for table in ("cost_centre", "department"):
        load_rows(company, table, maker, [{"code": code, "name": name} for code, name in centres])
    category = {"ProfitAndLoss": "P&L", "BalanceSheet": "BAL"}
    load_rows(
        company,
        "nominal_report_category",
        maker,
        [
            {"code": code, "description": name, "account_report_type": f"Reporting{name}"[:20]}
            for name, code in category.items()
        ],
    )
    entries = [entry.split(":") for entry in _nominal_entries()]
    load_rows(
        company,
        "nominal_code",
        maker,
        [
            {"reference": reference, "name": name, "balance_year_to_date": maker.pence(-900_000, 900_000)}
            for reference, name, _ in entries
        ],
        account_status_type="AccountStatusActive",
        allow_manual_journal_entries=1,
        display_balances_in_selection_list=1,
        periods_to_keep_transactions=36,
        report_category_id=_ids(company, "nominal_report_category")[0],
    )


def _nominal_entries() -> list[str]:
    words, found = _NOMINAL.split(), list[str]()
    for word in words:
        if word[:4].isdigit():
            found.append(word)
        else:
            found[-1] += f" {word}"
    return found


def _stock(company: Company, maker: Maker) -> None:
    units = (("Each", 1), ("Pack of 10", 10), ("Box of 100", 100), ("Metre", 1), ("Hour", 1))
    load_rows(
        company,
        "unit",
        maker,
        [{"name": name, "multiple_of_base_unit": multiple * 10**9, "each_value": 1} for name, multiple in units],
    )
    each = _ids(company, "unit")[0]
    codes = {row[1]: row[0] for row in company.store.execute("SELECT id, reference FROM nominal_code")}
    load_rows(
        company,
        "product_group",
        maker,
        [{"code": f"{number:04d}", "description": name} for number, name in enumerate(_GROUPS, 1)],
        base_unit_id=each,
        stock_unit_id=each,
        stock_nominal_code_id=codes["1001"],
        revenue_nominal_code_id=codes["4000"],
        product_type="EnumStockItemTypeStock",
        costing_method="EnumCostingMethodTypeFIFO",
        keep_movement_history=1,
        can_levels_go_negative=1,
    )
    load_rows(
        company,
        "warehouse",
        maker,
        [
            {"name": name, "description": f"{name} warehouse", "use_for_sales_trading": 1, **maker.address()}
            for name in ("HOME", "NORTH", "SOUTH")
        ],
        warehouse_type="EnumWarehouseStandard",
        country_code_id=_ids(company, "country_code")[0],
    )


def _people(company: Company, maker: Maker) -> None:
    user = company.settings.user
    load_rows(company, "user", maker, [{"name": user}, {"name": "manager"}])
    load_rows(
        company,
        "current_user",
        maker,
        [{"logon_name": user, "friendly_name": "Sandbox user", "email_address": "user@example.com", "is_web_user": 1}],
    )
    load_rows(
        company,
        "sop_user_permission",
        maker,
        [{"user_name": name, "user_number": number, "view_profit_values": 1, "override_prices_discounts": 1}
         for number, name in enumerate((user, "manager"), 1)],
    )  # fmt: skip
    load_rows(
        company,
        "trader_contact_role",
        maker,
        [
            {"role": role, "is_default_role": int(role == "Account"), "is_mandatory": int(role == "Account")}
            for role in ("Account", "Sales", "Purchasing", "Statement")
        ],
        use_for_customer_accounts=1,
        use_for_supplier_accounts=1,
        use_with_documents=1,
    )
    modules = [f"is_{name}_enabled" for name in (
        "sales", "purchase", "nominal", "cash_book", "stock", "price_book", "invoicing", "sales_orders",
        "purchase_orders",
    )]  # fmt: skip
    load_rows(company, "licence", maker, [dict.fromkeys(modules, 1)])
    load_rows(
        company,
        "bank",
        maker,
        [
            {"code": code, "description": name, "account_name": name, "bank_account_nominal_reference": nominal,
             "account_no": f"0000000{number}", "sort_code": "00-00-00", "bank_name": "Sandbox Bank",
             "balance": balance, "balance_in_base": balance}
            for number, (code, name, nominal, balance) in enumerate((
                ("CUR", "Current account", "1200", 12_345_678), ("DEP", "Deposit account", "1210", 5_000_000),
                ("CASH", "Petty cash", "1230", 15_000),
            ), 1)
        ],
        account_currency_id=_ids(company, "currency")[0],
        account_status_type="AccountStatusActive",
        account_type="BankAccountTypeCurrent",
    )  # fmt: skip
    load_rows(
        company,
        "sop_payment_method",
        maker,
        [{"name": name, "description": name} for name in ("Cash", "Card", "Transfer")],
        bank_account_id=_ids(company, "bank")[0],
        currency_id=_ids(company, "currency")[0],
    )


def ids(company: Company, table: str) -> list[int]:
    """All ids of a table, rising."""
    return _ids(company, table)
