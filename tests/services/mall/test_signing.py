from __future__ import annotations

import hashlib
import json
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.mall.signing import NotUtf8, canonical_json, sign

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
PARAMS = st.dictionaries(TEXT, st.one_of(TEXT, st.integers(), st.booleans(), st.none()))

VERIFY = {
    "deviceCode": "89852420180910340793",
    "languageCode": "1",
    "mark": "0",
    "partnerCode": "P000270",
    "terminal": "1",
    "tradeTime": "1645683857572",
    "tradeType": "singleVerify",
    "url": "https://dist.linksfield.net/login",
    "version": "3.0",
}
PLANS = {
    "area": "欧洲",
    "deviceCode": "89852420180910340793",
    "languageCode": "1",
    "mark": "0",
    "partnerCode": "P000270",
    "terminal": "0",
    "tradeTime": "1645782486394",
    "tradeType": "singleServicePlanPage",
    "version": "3.0",
}


def test_the_documented_sign_of_single_verify_is_reproduced() -> None:
    assert sign(VERIFY) == "ea7a3bba7e345e0b8ca7f7e3b43d6e72"


def test_the_documented_sign_of_single_service_plan_page_is_reproduced() -> None:
    assert sign(PLANS) == "3fdb15332726c77cd792ea2328f98a80"


def test_the_order_in_which_parameters_are_given_does_not_matter() -> None:
    assert sign(dict(reversed(VERIFY.items()))) == sign(VERIFY)


def test_null_empty_text_and_the_sign_itself_are_left_out() -> None:
    assert canonical_json({"a": None, "b": "", "sign": "abc", "c": "1"}) == '{"c":"1"}'


def test_integers_and_booleans_stay_json_scalars_even_if_they_are_zero_or_false() -> None:
    assert canonical_json({"a": 0, "b": False, "c": True, "d": -7}) == '{"a":0,"b":false,"c":true,"d":-7}'


def test_keys_are_sorted_by_code_point_so_upper_case_comes_first() -> None:
    assert canonical_json({"b": 1, "a": 1, "B": 1, "ä": 1, "_": 1}) == '{"B":1,"_":1,"a":1,"b":1,"ä":1}'


def test_slashes_and_non_ascii_characters_are_written_raw() -> None:
    assert canonical_json({"url": "https://a/b", "area": "欧洲 😀"}) == '{"area":"欧洲 😀","url":"https://a/b"}'


def test_quotes_backslashes_and_control_characters_are_escaped_as_json_does() -> None:
    assert canonical_json({"a": '"\\\n\x01'}) == r'{"a":"\"\\\n\u0001"}'


@pytest.mark.parametrize("value", [{}, {"x": 1}, [], ["1"], (), 1.5, float("nan"), b"x", Decimal("1.5"), object()])
def test_what_is_no_json_scalar_is_a_type_error_that_names_the_key(value: object) -> None:
    with pytest.raises(TypeError, match="'payAmount'"):
        canonical_json({"payAmount": value})


@pytest.mark.parametrize("key", [1, None, b"payAmount", True])
def test_a_key_that_is_no_text_is_a_type_error_that_names_it(key: object) -> None:
    with pytest.raises(TypeError, match=re.escape(repr(key))):
        canonical_json({"version": "3.0", key: "secret"})  # type: ignore[dict-item]  # what must be caught


def test_a_lone_surrogate_is_a_value_error_that_names_the_key_and_hides_the_value() -> None:
    with pytest.raises(NotUtf8, match="'area'") as caught:
        canonical_json({"area": "secret\ud800"})
    assert caught.value.name == "area"
    assert "secret" not in str(caught.value)


def test_a_lone_surrogate_in_a_key_is_a_value_error_too() -> None:
    with pytest.raises(ValueError, match="surrogate"):
        canonical_json({"\udc00": "1"})


@given(PARAMS)
def test_the_canonical_text_reads_back_as_the_parameters_that_have_a_value(params: dict[str, object]) -> None:
    expected = {key: value for key, value in params.items() if key != "sign" and value not in (None, "")}
    read = json.loads(canonical_json(params))
    assert read == expected
    assert list(read) == sorted(expected)


@given(PARAMS)
def test_the_sign_is_the_lower_case_md5_of_the_canonical_text_in_utf_8(params: dict[str, object]) -> None:
    expected = hashlib.md5(canonical_json(params).encode("utf-8"), usedforsecurity=False).hexdigest()
    assert sign(params) == expected
    assert sign({**params, "sign": "0" * 32}) == expected
