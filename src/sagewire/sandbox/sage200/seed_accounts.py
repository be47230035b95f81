"""Customers and suppliers, with contacts and addresses."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.sage200.reference import ids
from sagewire.sandbox.sage200.seeding import first_id, load, load_rows
from sagewire.sandbox.seed import DESKS, Maker

_Rows = list[dict[str, Any]]


def seed(company: Company, maker: Maker, kind: str, count: int, balances: Counter[int]) -> None:
    common: dict[str, Any] = {
        "account_status_type": "AccountStatusActive",
        "currency_id": ids(company, "currency")[0],
        "exchange_rate_type": "ExchangeRateSingle",
        "country_code_id": ids(company, "country_code")[0],
        "default_tax_code_id": ids(company, "tax_code")[1],
        "account_type": "TradingAccountTypeOpenItem",
        "credit_bureau_id": ids(company, "credit_bureau")[0],
        "credit_position_id": ids(company, "credit_position")[0],
        "months_to_keep_transactions": 36,
        "default_nominal_code_reference": "4000" if kind == "customer" else "5000",
        "website": "www.example.com",
        "office_type": "Independent",
    }
    columns = (
        "id", "reference", "name", "short_name", "balance", "on_hold", "credit_limit", "telephone_country_code",
        "telephone_area_code", "telephone_subscriber_number", "vat_number", "payment_terms_days", "account_opened",
        "last_credit_review", "early_settlement_discount_percent", "early_settlement_discount_days", "analysis_code_1",
        "terms_agreed", "main_address", "date_time_created", "date_time_updated",
    )  # fmt: skip
    rows, contacts = list[tuple[Any, ...]](), list[tuple[int, str]]()
    offset = 0 if kind == "customer" else 500
    for place, key in enumerate(range(first_id(kind), first_id(kind) + count)):
        name = maker.firm(place + offset)
        contacts.append((key, name))
        rows.append(_trader(maker, kind, place, key, name, balances[key]))
    load(company, kind, columns, rows, **common)
    _contacts(company, maker, kind, contacts)


def _trader(maker: Maker, kind: str, place: int, key: int, name: str, balance: int) -> tuple[Any, ...]:
    limit = 99_999_999_999_999_99 if place == 2 else maker.random.choice((0, 250_000, 500_000, 1_000_000, 5_000_000))
    address = {"id": key, f"{kind}_id": key, **maker.address(), "country": "Great Britain", "contact_name": ""}
    settles = maker.random.random() < 0.3
    return (
        key, maker.reference(name, place), name, name[:8], balance, int(place % 50 == 17), limit, *maker.telephone(),
        f"GB{100_000_000 + place * 7}", maker.random.choice((0, 14, 30, 60)), maker.day(900),
        maker.day(200) if maker.random.random() < 0.7 else None, 250 if settles else 0, 15 if settles else 0,
        maker.random.choice(("Trade", "Retail", "Export", "")), 1,
        json.dumps(address, ensure_ascii=False), maker.moment(), maker.moment(),
    )  # fmt: skip


def _contacts(company: Company, maker: Maker, kind: str, traders: list[tuple[int, str]]) -> None:
    contact, key = f"{kind}_contact", f"{kind}_contact_id"
    people, emails, phones, places = _Rows(), _Rows(), _Rows(), _Rows()
    first = first_id(contact)
    for place, (trader, name) in enumerate(traders):
        desk = DESKS[place % len(DESKS)]
        domain = "".join(letter for letter in name.split()[0].lower() if letter.isalnum() and letter.isascii())
        country, area, number = maker.telephone()
        full, email = f"{country} {area} {number}", f"{desk.lower()}.{place}@{domain}.example"
        people.append(
            {f"{kind}_id": trader, "first_name": desk, "last_name": "Office", "name": f"{desk} Office",
             "default_telephone": full, "default_email": email, "is_default": 1}
        )  # fmt: skip
        owner = {key: first + place, "is_default": 1}
        emails.append({**owner, "email": email})
        phones.append(
            {**owner, "country_code": country, "area_code": area, "subscriber_number": number, "full_number": full}
        )
        if kind == "customer" and place % 2 == 0:
            address = {**maker.address(), "country": "Great Britain"}
            places.append(
                {"customer_id": trader, "description": "Goods in", "postal_name": name[:60], "is_default": 1, **address}
            )
    stamp = maker.moment()
    stamps = {"date_time_created": stamp, "date_time_updated": stamp}
    for table, rows in ((contact, people), (f"{kind}_email", emails), (f"{kind}_telephone", phones)):
        columns = ["id", *rows[0]] if rows else ["id"]
        load(company, table, columns, ((n, *row.values()) for n, row in enumerate(rows, first_id(table))), **stamps)
    _details(company, maker, kind, first, traders)
    if kind == "customer":
        extra = {"tax_code_id": ids(company, "tax_code")[1], "country_code_id": ids(company, "country_code")[0]}
        company.store.define(company.model.shapes["customer_delivery_address"], first_id("customer_delivery_address"))
        load_rows(company, "customer_delivery_address", maker, places, **extra)


def _details(company: Company, maker: Maker, kind: str, first: int, traders: list[tuple[int, str]]) -> None:
    few = range(min(3, len(traders)))
    key, roles = f"{kind}_contact_id", ids(company, "trader_contact_role")
    owners = [{key: first + place, "is_default": 1} for place in few]
    for detail in ("mobile", "fax"):
        rows = _Rows()
        for owner in owners:
            country, area, number = maker.telephone()
            full = f"{country} {area} {number}"
            rows.append(
                {**owner, "country_code": country, "area_code": area, "subscriber_number": number, "full_number": full}
            )
        load_rows(company, f"{kind}_{detail}", maker, rows)
    load_rows(company, f"{kind}_website", maker, [{**owner, "website": "www.example.com"} for owner in owners])
    roles_of = [{key: first + place, "trader_contact_role_id": roles[0]} for place in few]
    load_rows(company, f"{kind}_contact_role", maker, roles_of, is_preferred_contact_for_role=1)
    notes = [{f"{kind}_id": traders[place][0], "note": f"Called about order {place + 1}."} for place in few]
    load_rows(company, f"{kind}_memo", maker, notes, is_active=1, created_by=company.settings.user)
