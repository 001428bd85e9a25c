"""The check as a JSON document that may be sent to whoever makes this program; `tests/recorded/` takes it as it is."""

from __future__ import annotations

import json
import os
from datetime import UTC
from pathlib import Path

from services.contract.judging import findings
from services.contract.reading import parsed
from services.contract.records import CallCheck, ContractCheck, Findings, Judged, UsageCheck, Verdict
from services.contract.stand_ins import StandIns
from services.errors import NotSetUp
from services.private_files import open_private
from services.version import VERSION

FORMAT = "linksfield-contract-1"
_MOST_TEXT = 200  # of a reply that is no JSON


def as_document(check: ContractCheck, partner_code: str) -> dict[str, object]:
    """The whole check without partner code, signs, whole numbers and values of unknown fields (see stand_ins.py).

    What it says of each call is found in the reply as it stands in the document, so that anybody finds the same.
    """
    stand_ins = StandIns(partner_code)
    return {
        "format": FORMAT,
        "program": VERSION,
        "at": check.at.isoformat(timespec="seconds"),
        "environment": check.environment.value,
        "host": check.host,
        "languageCode": check.language_code,
        "partnerCode": stand_ins.partner,
        "deviceCode": stand_ins.number(check.iccid),
        "asAssumed": check.as_assumed,
        "calls": [_call(call, stand_ins, check.iccid) for call in check.calls],
        "notifications": {
            "byHmac": check.pushes.by_hmac,
            "byMd5": check.pushes.by_md5,
            **_assumptions(check.pushes.judged),
        },
        **_usage(check.usage),
    }


def contract_name(check: ContractCheck) -> str:
    """The file's name, without anything that a file system minds."""
    return f"contract-{check.environment.value}-{check.at.astimezone(UTC):%Y%m%d-%H%M%S}.json"


def write_contract(path: Path, check: ContractCheck, code: str) -> Path:
    """Write the document that may be sent, for this user alone. Raises NotSetUp("data_folder")."""
    text = json.dumps(as_document(check, code), indent=1, ensure_ascii=False)
    try:
        descriptor = open_private(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{text}\n")
    except OSError as error:
        raise NotSetUp("data_folder", f"{path}: {error.strerror or type(error).__name__}") from error
    return path


def _usage(usage: UsageCheck | None) -> dict[str, object]:
    """Which units fit: how much a customer has used is no part of it."""
    if usage is None:
        return {}
    return {"usage": {"unitsThatFit": list(usage.fits), "problem": getattr(usage.problem, "reason", "")}}


def _call(call: CallCheck, stand_ins: StandIns, iccid: str) -> dict[str, object]:
    read = parsed(call.reply) if call.reply else None
    kept = None if read is None else stand_ins.reply(call.call, read.value)
    text = stand_ins.text(call.reply[:_MOST_TEXT]) if read is None else ""
    found = findings_of(call.call, kept, text, stand_ins.number(iccid), call.status)
    return {
        "call": call.call,
        "method": call.method,
        "path": call.path,
        "outcome": call.outcome,
        "status": call.status,
        "seconds": round(call.seconds, 3),
        "attempts": call.attempts,
        "problem": getattr(call.problem, "reason", ""),
        **told(found),
        "cut": read is not None and read.cut,
        "reply": text if read is None else kept,
    }


def findings_of(call: str, reply: object, text: str, iccid: str, status: int | None) -> Findings:
    """What a reply of the document tells: its JSON, or the text that stands in its place."""
    answer = "" if reply is None else json.dumps(reply, ensure_ascii=False)
    return findings(call, text or answer, iccid, status=status)


def told(found: Findings) -> dict[str, object]:
    """Fields and assumptions, as the document has them."""
    return {
        "understood": [each.path for each in found.understood],
        "unknown": [each.path for each in found.unknown],
        "missing": [each.path for each in found.missing],
        "numbers": [each.path for each in (*found.understood, *found.unknown) if "number" in each.kinds],
        **_assumptions(found.judged),
    }


def _assumptions(judged: tuple[Judged, ...]) -> dict[str, object]:
    return {
        verdict.value: {each.assumption.value: each.seen for each in judged if each.verdict is verdict}
        for verdict in Verdict
    }
