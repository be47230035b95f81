"""Known failures: how they show, what causes them and how to mend them. Imported when an error is explained."""

from sagewire.runtime.product import Diagnosis

DIAGNOSES: tuple[Diagnosis, ...] = (
    Diagnosis(
        id="no-site",
        status=(401, 403),
        text='site "x"',
        cause="The site is wrong.",
        mend="Choose another.",
        who="you",
        source="FAQ",
    ),
    Diagnosis(
        id="empty",
        situation="empty-list",
        cause="The tunnel is down.",
        mend="Ask the partner.",
        who="partner",
        source="observed",
    ),
)
