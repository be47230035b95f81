"""The ways in which lists are paged."""

from sagewire.runtime.operation import Paging

BY_NUMBERED = Paging(
    strategy="numbered",
    order="recnum,phsnum,linnum",
    size_parameter="pageSize",
    options={"page": "{'parameter': 'page', 'first': 1}", "rows": "data"},
)
BY_NUMBERED_2 = Paging(
    strategy="numbered",
    order="recnum",
    size_parameter="pageSize",
    options={"page": "{'parameter': 'page', 'first': 1}", "rows": "data"},
)
BY_NUMBERED_3 = Paging(
    strategy="numbered",
    order="recnum,linnum",
    size_parameter="pageSize",
    options={"page": "{'parameter': 'page', 'first': 1}", "rows": "data"},
)
BY_NUMBERED_4 = Paging(
    strategy="numbered",
    order="paydte,linnum",
    size_parameter="pageSize",
    options={"page": "{'parameter': 'page', 'first': 1}", "rows": "data"},
)
BY_NUMBERED_5 = Paging(
    strategy="numbered",
    order="recnum,phsnum",
    size_parameter="pageSize",
    options={"page": "{'parameter': 'page', 'first': 1}", "rows": "data"},
)
BY_NUMBERED_6 = Paging(
    strategy="numbered",
    order="lgract,postyr,actprd",
    size_parameter="pageSize",
    options={"page": "{'parameter': 'page', 'first': 1}", "rows": "data"},
)
BY_NUMBERED_7 = Paging(
    strategy="numbered",
    order="recnum,chkdte,chknum",
    size_parameter="pageSize",
    options={"page": "{'parameter': 'page', 'first': 1}", "rows": "data"},
)
BY_NUMBERED_8 = Paging(
    strategy="numbered",
    size_parameter="pageSize",
    options={"page": "{'parameter': 'page', 'first': 1}", "rows": "data"},
)
