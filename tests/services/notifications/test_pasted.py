from __future__ import annotations

import contextlib
import json
import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import BadInput
from services.notifications.pasted import MAX_PASTED, read_pasted
from services.notifications.verify import verify
from tests.services.notifications.pushes import KEYS, NOW, RECHARGE, body, signed_headers

LINES = signed_headers(RECHARGE)
BODY = body(RECHARGE)
HEAD = "\n".join(f"{name}: {value}" for name, value in LINES)


def curl(*words: str) -> str:
    return shlex.join(["curl", *words])


def ansi(text: str) -> str:
    """A text as a browser's *Copy as cURL* writes it."""
    units = text.encode("utf-16-be")
    return "$'" + "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2)) + "'"


OPTIONS = [word for name, value in LINES for word in ("-H", f"{name}: {value}")]
LOWER = "\n".join(f"{name.lower()}: {value}" for name, value in LINES)
PASTED = {
    "a raw request": f"POST /hook HTTP/1.1\r\nHost: example.com\r\n{HEAD}\r\n\r\n".replace("\n", "\r\n")
    + BODY.decode(),
    "headers and a body": f"{HEAD}\n\n{BODY.decode()}",
    "no blank line between": f"{HEAD}\n{BODY.decode()}",
    "white space around": f"\n\n  {HEAD}\n \n{json.dumps(RECHARGE, indent=2)}\n\n",
    "HTTP/2": f":method: POST\n:path: /hook\n{LOWER}\n\n{BODY.decode()}",
    "curl": curl("-X", "POST", "https://example.com/hook", *OPTIONS, "-d", BODY.decode()),
    "curl with long options": curl(
        *(word.replace("-H", "--header") for word in OPTIONS), "--data-raw", BODY.decode(), "https://example.com/hook"
    ),
    "curl with joined options": curl(
        *(f"-H{value}" for _, value in zip(OPTIONS[::2], OPTIONS[1::2], strict=True)), f"--data={BODY.decode()}"
    ),
    "curl over several lines": "curl 'https://example.com/hook' \\\n"
    + "".join(f"  -H {shlex.quote(value)} \\\r\n" for value in OPTIONS[1::2])
    + f"  --data-raw {ansi(BODY.decode())} \\\n  --compressed",
}


PASTED |= {
    "curl behind a prompt": f"$ {PASTED['curl']}",
    "curl by its path": f"/usr/bin/{PASTED['curl']}",
    "curl with joined flags": curl("-sS", *(word.replace("-H", "-sSH") for word in OPTIONS), "-sd", BODY.decode()),
    "curl for the Windows prompt": 'curl ^"https://example.com/hook^" ^\r\n'
    + "".join(f'  -H ^"{value}^" ^\r\n' for value in OPTIONS[1::2])
    + '  --data-raw ^"'
    + BODY.decode().replace('"', '^\\^"').replace("{", "^{").replace("}", "^}")
    + '^"',
}


@pytest.mark.parametrize("text", PASTED.values(), ids=PASTED.keys())
def test_whatever_was_pasted_gives_a_right_notification(text: str) -> None:
    pasted = read_pasted(text)
    assert verify(pasted.headers, pasted.body, KEYS.get, NOW).right


def test_the_shells_own_escapes_are_understood() -> None:
    pasted = read_pasted(r"""curl -H 'a: b' -d $'{"t":"\x41\102\u0043\n\'\"\\ \ud83d\ude00 \U0001F600 \q"}'""")
    assert pasted.body.decode() == '{"t":"ABC\n\'"\\ 😀 😀 q"}'


def test_a_dollar_inside_other_quotes_stays() -> None:
    assert read_pasted("""curl -H "a: b" -d '{"price":"$5"}' -d "\\$'x'" """).body == b"""{"price":"$5"}&$'x'"""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        (" \n\ufeff ", "empty"),
        ("x" * (MAX_PASTED + 1), "too_large"),
        ('{"a":1}', "no_headers"),
        ("hello there", "no_headers"),
        ("curl https://example.com", "no_headers"),
        ("a: b", "no_body"),
        ("a: b\n\n \n", "no_body"),
        ("curl -H 'a: b' https://example.com", "no_body"),
        ("curl -H 'a: b' -d", "no_body"),
        ("curl -H 'a: b", "quotes"),
        ("curl -H 'a: b' -d @body.json", "file"),
        ("curl -H 'a: b' --data-binary @-", "file"),
    ],
)
def test_what_cannot_be_read_is_said(text: str, reason: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_pasted(text)
    assert (caught.value.field, caught.value.reason) == ("pasted", reason)


@given(st.text(max_size=200) | st.text(max_size=200).map("curl ".__add__) | st.text(alphabet="curl -Hd'\"$\\@: {\n"))
def test_anything_at_all_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(BadInput):
        assert read_pasted(text).body
