"""A check of the contract in words: a row a call, and what each answer tells of what we assume."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from services.contract.records import CallCheck, ContractCheck, FieldSeen, Judged, Missing, Pushes, UsageCheck, Verdict
from ui.look.joining import bracketed, clauses, labelled, names
from ui.widgets.safe_text import cut_text, line_text
from ui.words import errors, systems
from ui.words.amounts import data_text
from ui.words.contract.assumed import ASSUMED

translate = QCoreApplication.translate


class CheckRow(NamedTuple):
    """One call, as the table shows it. `state` is its answer in a word, and `tone` that of the word."""

    call: str
    state: str
    answer: str
    understood: str
    unknown: str
    missing: str
    confirmed: str
    refuted: str
    tone: str


def rows(check: ContractCheck) -> tuple[CheckRow, ...]:
    """A row for each call, one for usage where there is CSSS, and one for the notifications received here."""
    usage = () if check.usage is None else (_usage_row(check.usage),)
    return (*map(_row, check.calls), *usage, _pushes_row(check.pushes))


def headline(check: ContractCheck) -> tuple[str, str]:
    """What it comes to in a sentence, and its tone."""
    unanswered = sum(not call.answered for call in check.calls)
    if unanswered:
        text = translate("Contract", "{count} of {all} calls had no answer that this program understands.")
        return text.format(count=unanswered, all=len(check.calls)), "red"
    refused = [call.call for call in check.calls if call.outcome == "refused"]
    if len(refused) == len(check.calls):
        return translate("Contract", "Every call was refused: what an answer looks like cannot be told."), "amber"
    if not check.as_assumed:
        text = translate("Contract", "Every call was answered. What differs from what is assumed is listed below.")
        return text, "amber"
    if refused:
        text = translate("Contract", "Nothing differs from what is assumed. These calls were refused: {calls}.")
        return text.format(calls=names(refused)), "grey"
    return translate("Contract", "Every call was answered, and nothing differs from what is assumed."), "green"


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
    return "\n".join((row.answer, *(labelled(name, words) for name, words in _named(row) if words)))


def _lines(found: Sequence[CheckRow]) -> Iterator[str]:
    for row in found:
        yield ""
        yield labelled(row.call, row.answer)
        for name, words in _named(row):
            if words:
                yield f"    {labelled(name, words)}"


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
        state=_state(call),
        answer=_answer(call),
        understood=_fields(found.understood),
        unknown=_fields(found.unknown),
        missing=names(map(_missing, found.missing)),
        confirmed=clauses(map(_judged, found.with_verdict(Verdict.CONFIRMED))),
        refuted=clauses(map(_judged, found.with_verdict(Verdict.REFUTED))),
        tone=_tone(call),
    )


def _state(call: CallCheck) -> str:
    if call.outcome == "ok":
        return translate("Contract", "answered")
    return translate("Contract", "refused") if call.outcome == "refused" else translate("Contract", "not answered")


def _tone(call: CallCheck) -> str:
    """Green is a yes alone: a refusal, however well it is known, is none."""
    if not call.answered:
        return "red"
    if not call.as_assumed:
        return "amber"
    return "green" if call.outcome == "ok" else "grey"


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


def _usage_row(usage: UsageCheck) -> CheckRow:
    """What can be told of the unit: grey, for nothing is assumed of it, and nothing is set by it."""
    answered = usage.problem is None
    state = translate("Contract", "answered") if answered else translate("Contract", "not answered")
    tone = "grey" if answered else "amber"
    return CheckRow("queryDeviceFlowUsage (CSSS)", state, _usage_text(usage), "", "", "", "", "", tone)


def _usage_text(usage: UsageCheck) -> str:
    if usage.problem is not None:
        return translate("Contract", "not answered. {sentence}").format(sentence=errors.sentence(usage.problem))
    if not usage.used:
        return translate("Contract", "answered without a number: the unit of usage cannot be told from it")
    numbers = translate("Contract", "answered: used {used}, left {left}. Its unit is not documented").format(
        used=line_text(cut_text(usage.used, 40)), left=line_text(cut_text(usage.left, 40)) or "?"
    )
    if len(usage.fits) != 1:
        cannot = translate("Contract", "these numbers do not tell it: ask Linksfield")
        return clauses((numbers, cannot))
    words = translate(
        "Contract",
        "together they are the plan's {allowance} if counted in {unit}. That is a hint, not a proof: ask Linksfield, "
        "then choose the unit in the profile",
    )
    told = words.format(allowance=data_text(usage.allowance_mb), unit=usage.fits[0])
    return clauses((numbers, told))


def _pushes_row(pushes: Pushes) -> CheckRow:
    if pushes.by_hmac or pushes.by_md5:
        text = translate("Contract", "{hmac} signed with HMAC-SHA1, {md5} with x-lf-md5")
        answer, state = text.format(hmac=pushes.by_hmac, md5=pushes.by_md5), translate("Contract", "received")
    else:
        state = translate("Contract", "none received")
        answer = translate("Contract", "none was received on this computer")
    verdicts: dict[Verdict, str] = {
        verdict: clauses(_judged(each) for each in pushes.judged if each.verdict is verdict) for verdict in Verdict
    }
    tone = "amber" if verdicts[Verdict.REFUTED] else "green" if pushes.judged else "grey"
    confirmed, refuted = verdicts[Verdict.CONFIRMED], verdicts[Verdict.REFUTED]
    return CheckRow(translate("Contract", "notifications"), state, answer, "", "", "", confirmed, refuted, tone)


def _fields(fields: Sequence[FieldSeen]) -> str:
    return names(map(_field, fields))


def _field(field: FieldSeen) -> str:
    name = line_text(cut_text(field.path, 80))
    if set(field.kinds) <= {"text", "object", "list", "null"}:
        return name
    return bracketed(name, names(field.kinds))


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
