"""The resources: one module each, imported when it is first asked for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.sage50.resources.api_keys import ApiKeys as ApiKeys
    from sagewire.sage50.resources.api_keys import AsyncApiKeys as AsyncApiKeys
    from sagewire.sage50.resources.applications import Applications as Applications
    from sagewire.sage50.resources.applications import AsyncApplications as AsyncApplications
    from sagewire.sage50.resources.developers import AsyncDevelopers as AsyncDevelopers
    from sagewire.sage50.resources.developers import Developers as Developers
    from sagewire.sage50.resources.files import AsyncFiles as AsyncFiles
    from sagewire.sage50.resources.files import Files as Files
    from sagewire.sage50.resources.passcodes import AsyncPasscodes as AsyncPasscodes
    from sagewire.sage50.resources.passcodes import Passcodes as Passcodes
    from sagewire.sage50.resources.results import AsyncResults as AsyncResults
    from sagewire.sage50.resources.results import Results as Results
    from sagewire.sage50.resources.scopes import AsyncScopes as AsyncScopes
    from sagewire.sage50.resources.scopes import Scopes as Scopes
    from sagewire.sage50.resources.tracking import AsyncTracking as AsyncTracking
    from sagewire.sage50.resources.tracking import Tracking as Tracking
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "api_keys": "ApiKeys AsyncApiKeys",
        "applications": "Applications AsyncApplications",
        "developers": "Developers AsyncDevelopers",
        "files": "Files AsyncFiles",
        "passcodes": "Passcodes AsyncPasscodes",
        "results": "Results AsyncResults",
        "scopes": "Scopes AsyncScopes",
        "tracking": "Tracking AsyncTracking",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
