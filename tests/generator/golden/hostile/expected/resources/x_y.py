"""ends with a quote "."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.hostile import models as m
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal

    from sagewire.runtime.options import RequestOptions

GET_IMPORT_OS_ABORT_NUMBER = Operation(
    id="get\"); __import__('os').abort() #",
    method="GET",
    path='/x"""y/{i"d}',
    resource="x_y",
    name="get",
    parameters=(
        Parameter(name="id", wire='i"d', location="path", required=True),
        Parameter(name="a_b_c", wire="a b'c\\", location="query"),
        Parameter(name="import_", wire="import", location="query"),
        Parameter(name="self_", wire="self", location="query"),
        Parameter(name="ete", wire="\xe9t\xe9", location="header"),
    ),
)


class XY(Resource):
    """ends with a quote "."""

    def get(
        self,
        id: str,
        /,
        *,
        a_b_c: Literal["x\"]; __import__('os').abort() #", "\\"] | str | None = None,
        import_: int | None = None,
        self_: int | None = None,
        ete: str | None = None,
        options: RequestOptions | None = None,
    ) -> m.ABC:
        """\"\"\" import os os.abort() \"\"\".

        ends with a backslash \\

        Args:
            id: \"\"\" {{ id }}.
            a_b_c: the a b c. Default: `"`.
            import_: the import.
            self_: the self.
            ete: the ete.
            options: settings of this call only.

        Returns:
            ends with a quote ".

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_IMPORT_OS_ABORT_NUMBER,),
            lambda: m.ABC,
            options,
            {"id": id, "a_b_c": a_b_c, "import_": import_, "self_": self_, "ete": ete},
        )


class AsyncXY(AsyncResource):
    """ends with a quote "."""

    async def get(
        self,
        id: str,
        /,
        *,
        a_b_c: Literal["x\"]; __import__('os').abort() #", "\\"] | str | None = None,
        import_: int | None = None,
        self_: int | None = None,
        ete: str | None = None,
        options: RequestOptions | None = None,
    ) -> m.ABC:
        """\"\"\" import os os.abort() \"\"\".

        ends with a backslash \\

        Args:
            id: \"\"\" {{ id }}.
            a_b_c: the a b c. Default: `"`.
            import_: the import.
            self_: the self.
            ete: the ete.
            options: settings of this call only.

        Returns:
            ends with a quote ".

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_IMPORT_OS_ABORT_NUMBER,),
            lambda: m.ABC,
            options,
            {"id": id, "a_b_c": a_b_c, "import_": import_, "self_": self_, "ete": ete},
        )
