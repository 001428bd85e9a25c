"""Whether a member of a reply says yes or no: by its name, in whatever spelling, and its value."""

from __future__ import annotations

import re
from collections.abc import Mapping

from services.wire.refusals import looks_like_success
from services.wire.values import text_at, text_of

# Members under which other servers say how a call went, in small letters and without "_" and "-".
_YES_OR_NO = frozenset(
    {
        "operatecode", "code", "rspcode", "respcode", "rescode", "retcode", "returncode", "resultcode", "statuscode",
        "traderstcode", "httpstatus", "success", "issuccess", "ok", "result", "ret",
    }
)  # fmt: skip
_TROUBLE = frozenset({"error", "errors", "errorcode", "errcode", "errormessage", "errormsg", "errmsg", "err", "failed"})
# The words beside a row's own code: the first is documented for the older calls, the others are assumed.
OWN_WORDS = ("tradeRstMessage", "message", "msg", "errorMessage", "errorMsg", "error")
_HTTP_TROUBLE = re.compile(r"[45]\d\d", re.ASCII)
_NOTHING = frozenset({"", "0", "false", "null", "none", "[]", "{}"})


def contradicts(members: Mapping[str, object], *, said_yes: bool) -> bool:
    """Whether members that say how a call went ("success", "error_code" ...) say something else than the envelope."""
    return any(says(name, value) is (not said_yes) for name, value in members.items())


def own_code(row: Mapping[str, object]) -> tuple[str, str] | None:
    """The code and words of a row that says no by a code of its own, or None."""
    for name, value in row.items():
        if says(name, value) is False:
            return text_of(value), text_at(row, *OWN_WORDS)
    return None


def short_name(name: str) -> str:
    """A member's name in small letters, without what tells it apart from the same name in other spellings."""
    return name.strip().replace("_", "").replace("-", "").lower()


def says(name: str, value: object) -> bool | None:
    """Whether one member says yes or no; None if it says nothing of the kind."""
    plain = short_name(name)
    if plain in _TROUBLE:
        return text_of(value).strip().lower() in _NOTHING
    if plain == "status":  # a state of something, or a gateway's HTTP status
        return False if _HTTP_TROUBLE.fullmatch(text_of(value)) else None
    if plain not in _YES_OR_NO or value is None or value == "":
        return None
    return value if isinstance(value, bool) else looks_like_success(text_of(value))
