"""The signer beside an independent one: Node's JSON and HMAC, on random parameters."""

from __future__ import annotations

import json
import random
import shutil
import subprocess

import pytest

from services.csss.signing import canonical_json, sign
from services.sandbox.sisters.csss_signing import sign as sandbox_sign

SETS = 1000
_NODE = r"""
const crypto = require("crypto");
const sets = JSON.parse(require("fs").readFileSync(0, "utf8"));
const compare = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const signed = sets.map(({params, secret}) => {
  const names = Object.keys(params).filter(name => {
    const value = params[name];
    return name !== "sign" && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  });
  names.sort(compare);
  const text = "{" + names.map(name => JSON.stringify(name) + ":" + JSON.stringify(params[name])).join(",") + "}";
  return [text, crypto.createHmac("sha1", secret).update(text, "utf8").digest("base64")];
});
process.stdout.write(JSON.stringify(signed));
"""
_NAMES = (
    "access_code", "device_id", "deviceList", "order_id", "package_name", "page_no", "page_size", "renew_period",
    "timestamp", "version", "sign", "Z", "_a", "a1", "名",
)  # fmt: skip
_LETTERS = "aZ09 /\\\"'<>&=+%{}[],:\t\n\x00\x1f\x7f\x85éß中成功\u2028\u2029\ufeff\U0001f600"


def _text(draw: random.Random) -> str:
    return "".join(draw.choices(_LETTERS, k=draw.randrange(12)))


def _value(draw: random.Random) -> object:
    kinds: tuple[object, ...] = (
        None,
        "",
        [],
        draw.randrange(-5, 10**12),
        [_text(draw) for _ in range(draw.randrange(4))],
    )
    return draw.choice((*kinds, *(_text(draw) for _ in range(5))))


def _set(draw: random.Random) -> dict[str, object]:
    names = draw.sample(_NAMES, draw.randrange(1, len(_NAMES)))
    secret = _text(draw) or "EXAMPLE-SECRET"
    return {"params": {name: _value(draw) for name in names}, "secret": secret}


@pytest.mark.system
def test_node_signs_a_thousand_random_parameter_sets_alike() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not here")
    draw = random.Random(20221005)
    sets = [_set(draw) for _ in range(SETS)]
    ran = subprocess.run([node, "-e", _NODE], input=json.dumps(sets), capture_output=True, text=True, check=True)
    for each, (text, signed) in zip(sets, json.loads(ran.stdout), strict=True):
        params, secret = each["params"], each["secret"]
        assert isinstance(params, dict)
        assert isinstance(secret, str)
        assert canonical_json(params) == text
        assert sign(params, secret) == signed == sandbox_sign(params, secret)
