"""A check of the contract in words: a row a call, and what each answer tells of what we assume."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from services.contract.records import CallCheck, ContractCheck, FieldSeen, Judged, Missing, Pushes, Verdict
from ui.widgets.safe_text import cut_text, line_text
from ui.words import errors, systems
from ui.words.contract.assumed import ASSUMED

translate = QCoreApplication.translate


class CheckRow(NamedTuple):
    """One call, as the table shows it. `tone` is that of its answer."""

    call: str
    answer: str
    understood: str
    unknown: str
    missing: str
    confirmed: str
    refuted: str
    tone: str


def rows(check: ContractCheck) -> tuple[CheckRow, ...]:
    """A row for each call, and one for the notifications that were received here."""
    return (*map(_row, check.calls), _pushes_row(check.pushes))


def headline(check: ContractCheck) -> tuple[str, str]:
    """What it comes to in a sentence, and its tone."""
    unanswered = sum(not call.answered for call in check.calls)
    if unanswered:
        text = translate("Contract", "{count} of {all} calls had no answer that this program understands.")
        return text.format(count=unanswered, all=len(check.calls)), "red"
    if check.as_assumed:
        return translate("Contract", "Every call was answered, and nothing differs from what is assumed."), "green"
    return translate("Contract", "Every call was answered. What differs from what is assumed is listed below."), "amber"


def table(check: ContractCheck) -> str:
    """The whole check as lines of text, for a terminal."""
    text = translate("Contract", "Profile {profile} ({environment}, {host}), card {card}, {at} UTC")
    facts = {
        "profile": line_text(check.profile),
        "environment": systems.environment_word(check.environment),
        "host": check.host,
        "card": check.iccid,
        "at": check.at.strftime("%Y-%m-%d %H:%M"),
    }
    return "\n".join((text.format(**facts), headline(check)[0], *_lines(rows(check))))


def details(row: CheckRow) -> str:
    """Everything about one call, a line each; first its answer, which may be too long for a table."""
    return "\n".join((row.answer, *(f"{name}: {words}" for name, words in _named(row) if words)))


def _lines(found: Sequence[CheckRow]) -> Iterator[str]:
    for row in found:
        yield ""
        yield f"{row.call}: {row.answer}"
        for name, words in _named(row):
            if words:
                yield f"    {name}: {words}"


def _named(row: CheckRow) -> tuple[tuple[str, str], ...]:
    return (
        (translate("Contract", "understood"), row.understood),
        (translate("Contract", "new to this program"), row.unknown),
        (translate("Contract", "missing"), row.missing),
        (translate("Contract", "as assumed"), row.confirmed),
        (translate("Contract", "different"), row.refuted),
    )


def _row(call: CallCheck) -> CheckRow:
    found = call.findings
    return CheckRow(
        call=call.call,
        answer=_answer(call),
        understood=_fields(found.understood),
        unknown=_fields(found.unknown),
        missing=", ".join(map(_missing, found.missing)),
        confirmed="; ".join(map(_judged, found.with_verdict(Verdict.CONFIRMED))),
        refuted="; ".join(map(_judged, found.with_verdict(Verdict.REFUTED))),
        tone="green" if call.as_assumed else "amber" if call.answered else "red",
    )


def _answer(call: CallCheck) -> str:
    seconds = f"{call.seconds:.2f}"
    if call.outcome == "ok":
        return translate("Contract", "answered in {seconds} s").format(seconds=seconds)
    sentence = errors.sentence(call.problem) if call.problem is not None else ""
    if call.outcome == "refused":
        text = translate("Contract", "refused in {seconds} s. {sentence}")
    else:
        text = translate("Contract", "not answered ({seconds} s). {sentence}")
    return text.format(seconds=seconds, sentence=sentence)


def _pushes_row(pushes: Pushes) -> CheckRow:
    if pushes.by_hmac or pushes.by_md5:
        text = translate("Contract", "{hmac} signed with HMAC-SHA1, {md5} with x-lf-md5")
        answer = text.format(hmac=pushes.by_hmac, md5=pushes.by_md5)
    else:
        answer = translate("Contract", "none was received on this computer")
    verdicts: dict[Verdict, str] = {
        verdict: "; ".join(_judged(each) for each in pushes.judged if each.verdict is verdict) for verdict in Verdict
    }
    tone = "amber" if verdicts[Verdict.REFUTED] else "green" if pushes.judged else "grey"
    confirmed, refuted = verdicts[Verdict.CONFIRMED], verdicts[Verdict.REFUTED]
    return CheckRow(translate("Contract", "notifications"), answer, "", "", "", confirmed, refuted, tone)


def _fields(fields: Sequence[FieldSeen]) -> str:
    return ", ".join(map(_field, fields))


def _field(field: FieldSeen) -> str:
    name = line_text(cut_text(field.path, 80))
    if set(field.kinds) <= {"text", "object", "list", "null"}:
        return name
    return f"{name} ({', '.join(field.kinds)})"


def _missing(field: Missing) -> str:
    name = line_text(cut_text(field.path, 80))
    if field.among <= 1:
        return name
    return translate("Contract", "{name} (in {count} of {among})").format(
        name=name, count=field.count, among=field.among
    )


def _judged(judged: Judged) -> str:
    words = translate("Assumed", str(ASSUMED[judged.assumption]))
    if not judged.seen:
        return words
    seen = line_text(cut_text(judged.seen, 200))
    return translate("Contract", "{words} [{seen}]").format(words=words, seen=seen)
