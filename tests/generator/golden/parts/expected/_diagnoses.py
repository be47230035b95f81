"""Known failures: how they show, what causes them and how to mend them. Imported when an error is explained."""

from sagewire.runtime.operation import Diagnosis

DIAGNOSES: tuple[Diagnosis, ...] = ()
