"""Three ledgers at once with the async client: `python -m examples.async_listing`.

Lists are `async for`, everything else is `await`. With `prefetch()` the next page is on its way while this one is
worked on.
"""

from __future__ import annotations

import asyncio
from decimal import Decimal

from sagewire.sage200 import AsyncSage200
from sagewire.sandbox import Sandbox


async def owed_by_customers(sage: AsyncSage200) -> Decimal:
    """What customers owe."""
    customers = sage.customers.list(where=lambda c: c.balance > 0, select=["id", "balance"], page_size=200)
    return sum([customer.balance async for customer in customers.prefetch()], Decimal(0))


async def owed_to_suppliers(sage: AsyncSage200) -> Decimal:
    """What is owed to suppliers."""
    suppliers = sage.suppliers.list(where=lambda s: s.balance > 0, select=["id", "balance"], page_size=200)
    return sum([supplier.balance async for supplier in suppliers.prefetch()], Decimal(0))


async def open_orders(sage: AsyncSage200) -> int:
    """How many sales orders there are."""
    return await sage.sop_orders.list().count()


async def overview(sage: AsyncSage200) -> None:
    """Asks for all three at the same time, over one pool of connections."""
    async with asyncio.TaskGroup() as group:
        customers = group.create_task(owed_by_customers(sage))
        suppliers = group.create_task(owed_to_suppliers(sage))
        orders = group.create_task(open_orders(sage))
    print(f"customers owe  {customers.result():>14,}")
    print(f"we owe         {suppliers.result():>14,}")
    print(f"sales orders   {orders.result():>14,}")


async def main() -> None:
    """Runs it against the sandbox; with `AsyncSage200.from_profile()` it is the same with real Sage."""
    with Sandbox(customers=1000) as sandbox:
        sage: AsyncSage200 = sandbox.async_client("sage200")
        async with sage:
            await overview(sage)


if __name__ == "__main__":
    asyncio.run(main())
