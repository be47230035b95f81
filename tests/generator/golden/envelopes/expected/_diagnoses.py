"""Known failures: how they show, what causes them and how to mend them. Imported when an error is explained."""

from sagewire.runtime.product import Diagnosis

DIAGNOSES: tuple[Diagnosis, ...] = ()
