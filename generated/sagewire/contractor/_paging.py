"""The ways in which lists are paged."""

from sagewire.runtime.operation import Paging

BY_NUMBER = Paging(
    strategy="numbered",
    order="recnum,phsnum,linnum",
    size_parameter="pageSize",
    skip_parameter="page",
    options={"first": "1", "rows": "data", "open": "yes"},
)
BY_NUMBER_2 = Paging(
    strategy="numbered",
    order="recnum",
    size_parameter="pageSize",
    skip_parameter="page",
    options={"first": "1", "rows": "data", "open": "yes"},
)
BY_NUMBER_3 = Paging(
    strategy="numbered",
    order="recnum,linnum",
    size_parameter="pageSize",
    skip_parameter="page",
    options={"first": "1", "rows": "data", "open": "yes"},
)
BY_NUMBER_4 = Paging(
    strategy="numbered",
    order="paydte,linnum",
    size_parameter="pageSize",
    skip_parameter="page",
    options={"first": "1", "rows": "data", "open": "yes"},
)
BY_NUMBER_5 = Paging(
    strategy="numbered",
    order="recnum,phsnum",
    size_parameter="pageSize",
    skip_parameter="page",
    options={"first": "1", "rows": "data", "open": "yes"},
)
BY_NUMBER_6 = Paging(
    strategy="numbered",
    order="lgract,postyr,actprd",
    size_parameter="pageSize",
    skip_parameter="page",
    options={"first": "1", "rows": "data", "open": "yes"},
)
BY_NUMBER_7 = Paging(
    strategy="numbered",
    order="recnum,chkdte,chknum",
    size_parameter="pageSize",
    skip_parameter="page",
    options={"first": "1", "rows": "data", "open": "yes"},
)
BY_NUMBER_8 = Paging(
    strategy="numbered",
    size_parameter="pageSize",
    skip_parameter="page",
    options={"first": "1", "rows": "data", "open": "yes"},
)
