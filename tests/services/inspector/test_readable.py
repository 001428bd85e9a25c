from __future__ import annotations

import json
import shlex
import subprocess
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from services.inspector.readable import MOST_LINES, as_curl, readable, readable_reply, readable_request
from services.records import Call, Provenance
from tests.support import require_tools

CALL = Call(
    at=datetime(2026, 11, 23, 14, 5, tzinfo=UTC),
    profile="Reseller UK",
    endpoint="singleVerify",
    provenance=Provenance.DOCUMENTED,
    safe=True,
    method="POST",
    url="https://wx.linksfield.net/vshop/singleVerify",
    iccid="89852420180910340793",
    ms=210.0,
    outcome="ok",
    status=200,
    request='{"deviceCode":"89852420180910340793","partnerCode":"P0…","sign":"…"}',
    canonical='{"deviceCode":"89852420180910340793","partnerCode":"P0…"}',
    reply='{"operateCode":"S","data":{"deviceCode":"89852420180910340793","simType":"M2M"}}',
)


def words_of(command: str) -> list[str]:
    return shlex.split(command.replace("\\\n", ""))


def test_the_command_line_carries_the_call_as_it_is_redacted() -> None:
    assert words_of(as_curl(CALL)) == [
        "curl",
        "-X",
        "POST",
        CALL.url,
        "-H",
        "Accept-Language: en-US",
        "-H",
        "Content-Type: application/json",
        "--data-raw",
        CALL.request,
    ]


@pytest.mark.parametrize(
    "body", ["it's", '{"a":"$(touch x) `id` \\ !!"}', "@/etc/passwd", "two\nlines", "欧洲 '\"'", "-rf"]
)
def test_a_shell_gets_the_body_letter_for_letter_and_runs_nothing_of_it(body: str) -> None:
    require_tools("sh")
    script = as_curl(replace(CALL, request=body)).replace("curl ", "printf '%s\\n' ", 1)
    printed = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True, timeout=10).stdout
    assert printed.endswith(f"--data-raw\n{body}\n")


def test_a_get_carries_everything_in_its_address() -> None:
    call = replace(CALL, method="GET", url="https://wx.linksfield.net/topup/mall/order?sign=…&a=b", request="")
    assert words_of(as_curl(call))[:4] == ["curl", "-X", "GET", call.url]
    assert "--data-raw" not in as_curl(call)
    assert readable_request(call) == call.url


def test_the_request_reads_a_field_a_line() -> None:
    assert readable_request(CALL) == json.dumps(json.loads(CALL.request), indent=2, ensure_ascii=False)


def test_the_reply_reads_a_field_a_line_and_new_fields_are_marked() -> None:
    shown = readable_reply(CALL)
    assert shown.unrecognised == ("data.simType",)
    assert [shown.text.split("\n")[number].strip() for number in shown.marked] == ['"simType": "M2M"']


@pytest.mark.parametrize("reply", ["", "<html>Bad Gateway</html>", "plain\r\ntext"])
def test_what_is_no_json_stays_as_it_came(reply: str) -> None:
    shown = readable_reply(replace(CALL, reply=reply))
    assert (shown.text, shown.unrecognised, shown.marked) == (reply, (), frozenset())


def test_a_reply_of_too_many_lines_stays_as_it_came() -> None:
    many = "[" * (MOST_LINES + 1)
    assert readable(many) == many
    assert readable_reply(replace(CALL, reply=many)).text == many
