from __future__ import annotations

from sagewire.sandbox import Sandbox
from tests.sandbox.honour import call_everything


def test_every_operation_honours_the_document(box: Sandbox) -> None:
    demo = box.sage50.installation
    ids = {
        "developerId": demo.application.developer_id,
        "applicationId": demo.application.id,
        "scope": "Products",
    }
    answered = call_everything(box, "sage50", box.sage50.base, {"apikey": demo.apikey}, ids)
    assert len(answered) == 9
    assert answered["ReadScope"][200]
    assert answered["UploadFile"][202]
    assert answered["CreatePasscode"][201]
