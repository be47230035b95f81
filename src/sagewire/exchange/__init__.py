"""The Sage 50 file exchange: onboarding, snapshots as changes, uploads followed to their results, and the callbacks.

Names are loaded when they are first used.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sagewire.exchange.adapter import ClientPortal as ClientPortal
    from sagewire.exchange.adapter import ClientSnapshots as ClientSnapshots
    from sagewire.exchange.adapter import ClientUploads as ClientUploads
    from sagewire.exchange.aio import AsyncBatch as AsyncBatch
    from sagewire.exchange.aio import AsyncFeed as AsyncFeed
    from sagewire.exchange.aio import AsyncUploader as AsyncUploader
    from sagewire.exchange.aio_adapter import AsyncClientSnapshots as AsyncClientSnapshots
    from sagewire.exchange.aio_adapter import AsyncClientUploads as AsyncClientUploads
    from sagewire.exchange.changes import Batch as Batch
    from sagewire.exchange.changes import Change as Change
    from sagewire.exchange.changes import Status as Status
    from sagewire.exchange.contract import Contract as Contract
    from sagewire.exchange.differ import Guard as Guard
    from sagewire.exchange.differ import Report as Report
    from sagewire.exchange.feed import Feed as Feed
    from sagewire.exchange.folder import Busy as Busy
    from sagewire.exchange.inbox import Inbox as Inbox
    from sagewire.exchange.journal import Upload as Upload
    from sagewire.exchange.onboarding import Onboarding as Onboarding
    from sagewire.exchange.outcome import Outcome as Outcome
    from sagewire.exchange.outcome import RecordResult as RecordResult
    from sagewire.exchange.ports import Portal as Portal
    from sagewire.exchange.ports import ScopeState as ScopeState
    from sagewire.exchange.ports import Snapshots as Snapshots
    from sagewire.exchange.ports import StreamedSnapshots as StreamedSnapshots
    from sagewire.exchange.ports import Tracking as Tracking
    from sagewire.exchange.ports import Uploads as Uploads
    from sagewire.exchange.progress import Backoff as Backoff
    from sagewire.exchange.progress import StillUnderWay as StillUnderWay
    from sagewire.exchange.progress import UploadDoubtful as UploadDoubtful
    from sagewire.exchange.progress import UploadError as UploadError
    from sagewire.exchange.progress import UploadRefused as UploadRefused
    from sagewire.exchange.receiver import Approval as Approval
    from sagewire.exchange.receiver import Notification as Notification
    from sagewire.exchange.receiver import Receiver as Receiver
    from sagewire.exchange.splitter import SnapshotBroken as SnapshotBroken
    from sagewire.exchange.splitter import Splitter as Splitter
    from sagewire.exchange.steps import Application as Application
    from sagewire.exchange.steps import Consent as Consent
    from sagewire.exchange.steps import ConsentMissing as ConsentMissing
    from sagewire.exchange.steps import Passcode as Passcode
    from sagewire.exchange.steps import PasscodeExpired as PasscodeExpired
    from sagewire.exchange.steps import Registration as Registration
    from sagewire.exchange.uploader import Uploader as Uploader
    from sagewire.exchange.worker import Exchange as Exchange
else:
    from sagewire.runtime.lazy import attach

    _MODULES = {
        "adapter": "ClientPortal ClientSnapshots ClientUploads",
        "aio": "AsyncBatch AsyncFeed AsyncUploader",
        "aio_adapter": "AsyncClientSnapshots AsyncClientUploads",
        "contract": "Contract",
        "differ": "Guard Report",
        "changes": "Batch Change Status",
        "feed": "Feed",
        "folder": "Busy",
        "inbox": "Inbox",
        "journal": "Upload",
        "onboarding": "Onboarding",
        "outcome": "Outcome RecordResult",
        "ports": "Portal ScopeState Snapshots StreamedSnapshots Tracking Uploads",
        "progress": "Backoff StillUnderWay UploadDoubtful UploadError UploadRefused",
        "receiver": "Approval Notification Receiver",
        "splitter": "SnapshotBroken Splitter",
        "steps": "Application Consent ConsentMissing Passcode PasscodeExpired Registration",
        "uploader": "Uploader",
        "worker": "Exchange",
    }
    __getattr__, __dir__, __all__ = attach(__name__, _MODULES)
