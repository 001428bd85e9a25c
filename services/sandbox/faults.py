"""Faults on purpose: the grammar of `--faults`, and which rules hold for a request."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

CALL_NAMES = (
    "singleVerify",
    "singleServicePlanPage",
    "singleOrder",
    "singleQueryOrder",
    "queryAutoRenewalRecord",
    "cancelAutoRenewalRecord",
    "SynOrderInfo",
    "stripeSubDirectly",
    "resultQuery",
    "stripePay",
    "stripeSub",
    "resultConfirm",
    "mallOrder",
)

SISTER_CALL_NAMES = (
    "bundleGroups",
    "bundleGroupSims",
    "queryDeviceFlowUsage",
    "queryDevice",
    "syncAssetInfo",
    "queryOrder",
    "renewPackage",
    "orderPackage",
    "batchOrderPackages",
    "emailLogin",
    "queryOrdStatusAndEmail",
    "myEsimDetail",
    "preOrderPackage",
    "paymentWebhook",
)
"""The calls of bundle groups, CSSS and eSIM by QR code."""

_EVERY_CALL = (*CALL_NAMES, *SISTER_CALL_NAMES)

GRAMMAR = """\
faults: RULE[;RULE...], each CALL[@VALUE][#TIMES]=FAULT[:ARGUMENT]

  CALL    the last part of a call's path (singleQueryOrder, SynOrderInfo, ...), mallOrder for
          GET /topup/mall/order, bundleGroupSims, queryOrder, emailLogin ... of the other
          APIs, or * for every call
  @VALUE  only requests for this card, orderNo or payId
  #TIMES  only some of the requests that fit: #3 the first three, #2-4 the second to the fourth,
          #2- from the second on

  slow:SECONDS      wait, then do the work
  drop              close the connection without an answer
  status:CODE       answer with this HTTP status, 400 to 599 (the number alone will do: 503)
  refused:CODE:WORDS  refuse with this operateCode and message
  html              answer with an HTML page, as a hotel's log-in page would
  redirect[:URL]    answer 307 to URL (default: a path of the sandbox that does not exist)
  enormous[:MIB]    answer with this many MiB (default 64)
  garbage           answer with bytes that are no JSON
  foreign           answer with a gateway's own envelope, {"code":0,"msg":...}
      These come before the work, which is then not done (slow aside). With "-after" behind the
      name the work is done first: drop-after, status-after:502, ... ("-before" may be written too.)

  late:SECONDS      close the connection at once; do the work SECONDS later
  cut               do the work, send half of the answer, close the connection
  dribble:SECONDS   do the work, let the answer trickle out over SECONDS
  bare              do the work, answer without the envelope (refusals keep theirs)
  extra             do the work, add fields that no documentation knows
  numbers           do the work, send numbers instead of strings
  bom               do the work, put a byte order mark before the answer

Several rules may fit one request; they act in the order written, and the first that replaces
the answer or closes the connection ends it. Seconds are real ones and may have decimals.

examples:  singleQueryOrder=slow:3      singleOrder#1=drop-after
           SynOrderInfo=cut;*=dribble:2      singleVerify@89852000000000010015=503"""

_RULE = re.compile(r"(?P<call>[^@#=]+)(?:@(?P<value>[^#=]+))?(?:#(?P<times>[^=]*))?=(?P<fault>.+)", re.DOTALL)
_TIMES = re.compile(r"(?P<first>[1-9]\d{0,8})(?P<range>-(?P<last>[1-9]\d{0,8})?)?")
_LONGEST_WAIT = 3600.0


class Fault(NamedTuple):
    """One fault: `kind` without its suffix, `after` the work or before it, and the argument as number and text."""

    kind: str
    after: bool = False
    number: float = 0.0
    text: str = ""


class _Argument(NamedTuple):
    number: float = 0.0
    text: str = ""


def _nothing(text: str) -> _Argument:
    if text:
        raise ValueError("takes no argument")
    return _Argument()


def _seconds(text: str) -> _Argument:
    if not re.fullmatch(r"\d+(\.\d+)?", text, re.ASCII) or float(text) > _LONGEST_WAIT:
        raise ValueError(f"needs seconds from 0 to {_LONGEST_WAIT:g}, as in :2.5")
    return _Argument(number=float(text))


def _status(text: str) -> _Argument:
    if not re.fullmatch(r"[45]\d\d", text, re.ASCII):
        raise ValueError("needs an HTTP status from 400 to 599, as in :503")
    return _Argument(number=int(text))


def _mebibytes(text: str) -> _Argument:
    if not re.fullmatch(r"|[1-9]\d{0,3}", text, re.ASCII):
        raise ValueError("needs a whole number of MiB from 1 to 9999, as in :64")
    return _Argument(number=int(text or 64))


def _url(text: str) -> _Argument:
    if not re.fullmatch(r"[!-~]*", text):
        raise ValueError("needs a URL without blanks")
    return _Argument(text=text)


def _refusal(text: str) -> _Argument:
    code, colon, words = text.partition(":")
    if not code or not colon or not words:
        raise ValueError("needs a code and a message, as in :E999:Not today")
    return _Argument(text=text)


class _Kind(NamedTuple):
    """What a fault takes as argument, the suffixes its name may have, and whether it comes after the work without."""

    read_argument: Callable[[str], _Argument]
    suffixes: tuple[str, ...] = ("", "-before", "-after")
    after: bool = False


_KINDS: dict[str, _Kind] = {
    "slow": _Kind(_seconds),
    "drop": _Kind(_nothing),
    "status": _Kind(_status),
    "refused": _Kind(_refusal),
    "html": _Kind(_nothing),
    "redirect": _Kind(_url),
    "enormous": _Kind(_mebibytes),
    "garbage": _Kind(_nothing),
    "foreign": _Kind(_nothing),
    "late": _Kind(_seconds, ("",)),
    "cut": _Kind(_nothing, ("", "-after"), after=True),
    "dribble": _Kind(_seconds, ("",), after=True),
    "bare": _Kind(_nothing, ("",), after=True),
    "extra": _Kind(_nothing, ("",), after=True),
    "numbers": _Kind(_nothing, ("",), after=True),
    "bom": _Kind(_nothing, ("",), after=True),
}


@dataclass
class Rule:
    """One rule of a spec; `seen` counts the requests that fitted it so far."""

    call: str
    value: str
    first: int
    last: int | None
    fault: Fault
    seen: int = 0

    def holds(self, call: str, values: Iterable[str]) -> bool:
        """Count this request if it fits, and say whether its turn is among #TIMES."""
        if self.call not in ("*", call) or (self.value and self.value not in values):
            return False
        self.seen += 1
        return self.first <= self.seen and (self.last is None or self.seen <= self.last)


def read_rules(spec: str) -> list[Rule]:
    """Read a spec (see GRAMMAR); an empty one has no rules. ValueError names the rule and what is wrong with it."""
    return [_read_rule(text.strip()) for text in spec.split(";") if text.strip()]


def _read_rule(text: str) -> Rule:
    match = _RULE.fullmatch(text)
    if match is None:
        raise ValueError(f"fault rule {text!r} is not of the form CALL[@VALUE][#TIMES]=FAULT[:ARGUMENT]")
    call = match["call"].strip()
    if call != "*" and call not in _EVERY_CALL:
        raise ValueError(f"fault rule {text!r}: there is no call {call!r}; calls are {', '.join(_EVERY_CALL)} and *")
    try:
        first, last = _read_times(match["times"])
        fault = _read_fault(match["fault"].strip())
    except ValueError as problem:
        raise ValueError(f"fault rule {text!r}: {problem}") from None
    return Rule(call, (match["value"] or "").strip(), first, last, fault)


def _read_times(text: str | None) -> tuple[int, int | None]:
    if text is None:
        return 1, None
    match = _TIMES.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"#{text} is not a number of times, as in #3, #2-4 or #2-")
    first = int(match["first"])
    if match["range"] is None:
        return 1, first
    last = int(match["last"]) if match["last"] else None
    if last is not None and last < first:
        raise ValueError(f"#{text} ends before it begins")
    return first, last


def _read_fault(text: str) -> Fault:
    name, _, argument = text.partition(":")
    if name.isascii() and name.isdigit() and not argument:
        name, argument = "status", name
    kind_name = name.removesuffix("-before").removesuffix("-after")
    kind = _KINDS.get(kind_name)
    if kind is None or name.removeprefix(kind_name) not in kind.suffixes:
        raise ValueError(f"there is no fault {name!r}; faults are {', '.join(_KINDS)}, some with -after")
    try:
        number, words = kind.read_argument(argument)
    except ValueError as problem:
        raise ValueError(f"{name} {problem}") from None
    return Fault(kind_name, kind.after or name.endswith("-after"), number, words)


class Faults:
    """The rules in force. Not locked: its owner calls it under the sandbox's lock."""

    def __init__(self, spec: str = "") -> None:
        self.spec = ""
        self._rules: list[Rule] = []
        self.set(spec)

    def set(self, spec: str) -> None:
        """Put other rules in force, all counted from the start; ValueError leaves the old ones standing."""
        self._rules = read_rules(spec)
        self.spec = spec

    def holding(self, call: str, values: Iterable[str]) -> list[Fault]:
        """Return the faults for this request, in the order written, and count it."""
        known = frozenset(values)
        return [rule.fault for rule in self._rules if rule.holds(call, known)]
