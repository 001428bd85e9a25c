from __future__ import annotations

import json
import os
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import BadInput, NotSetUp
from services.records import Bases, Environment, Profile
from services.setup.profiles import ProfileBook, check, name_as_written, secret_keys
from services.setup.systems import PRODUCTION_BASES, UAT_BASES, origins_of

NOW = datetime(2026, 11, 23, 9, 5, 7, tzinfo=UTC)
UAT = Profile(name="UAT", environment="uat")
PRODUCTION = Profile(name="Europe", environment="production", read_only=True)
PRACTICE = Profile(
    name="Practice",
    environment="custom",
    vshop_url="http://127.0.0.1:8080/vshop",
    payment_url="http://127.0.0.1:8080/payment",
    topup_url="http://127.0.0.1:8080/topup",
)


def book_in(folder: Path) -> ProfileBook:
    return ProfileBook(folder / "profiles.json", now=lambda: NOW)


def write(folder: Path, content: object) -> Path:
    path = folder / "profiles.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def saved(folder: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((folder / "profiles.json").read_text(encoding="utf-8"))
    return content


def entry(**changes: object) -> dict[str, object]:
    return {"name": "UAT", "environment": "uat", **changes}


def custom(
    vshop_url: str = PRACTICE.vshop_url,
    payment_url: str = PRACTICE.payment_url,
    topup_url: str = PRACTICE.topup_url,
) -> Profile:
    return Profile(name="Mine", environment="custom", vshop_url=vshop_url, payment_url=payment_url, topup_url=topup_url)


# ------------------------------------------------------------------ reading and writing


def test_without_a_file_there_are_no_profiles_and_no_problem(tmp_path: Path) -> None:
    book = book_in(tmp_path)
    loaded = book.load()
    assert (loaded.profiles, loaded.damaged, loaded.problems, book.profiles) == ((), None, (), ())


def test_what_is_saved_is_there_at_the_next_start(tmp_path: Path) -> None:
    book = book_in(tmp_path)
    book.load()
    for profile in (UAT, PRODUCTION, PRACTICE):
        book.add(profile)
    assert book_in(tmp_path).load().profiles == (UAT, PRODUCTION, PRACTICE)


def test_the_file_has_the_documented_form(tmp_path: Path) -> None:
    book = book_in(tmp_path)
    book.add(UAT)
    book.add(PRACTICE)
    assert saved(tmp_path) == {
        "profiles": [
            {"name": "UAT", "environment": "uat", "language_code": "1", "read_only": False, "assumed_calls": False},
            {
                "name": "Practice",
                "environment": "custom",
                "vshop_url": "http://127.0.0.1:8080/vshop",
                "payment_url": "http://127.0.0.1:8080/payment",
                "topup_url": "http://127.0.0.1:8080/topup",
                "language_code": "1",
                "read_only": False,
                "assumed_calls": False,
            },
        ]
    }


def test_all_documented_keys_are_read(tmp_path: Path) -> None:
    everything = {
        "name": "All", "environment": "custom", "vshop_url": "https://a.example/v", "payment_url": "https://a.example/p",
        "topup_url": "https://a.example/t", "language_code": "0", "mall_url": "https://m.example/{iccid}",
        "read_only": True, "assumed_calls": True,
    }  # fmt: skip
    write(tmp_path, {"profiles": [everything]})
    (profile,) = book_in(tmp_path).load().profiles
    assert profile == Profile(
        name="All",
        environment="custom",
        vshop_url="https://a.example/v",
        payment_url="https://a.example/p",
        topup_url="https://a.example/t",
        language_code="0",
        mall_url="https://m.example/{iccid}",
        read_only=True,
        assumed_calls=True,
    )


def test_a_byte_order_mark_is_tolerated(tmp_path: Path) -> None:
    (tmp_path / "profiles.json").write_bytes(b"\xef\xbb\xbf" + json.dumps({"profiles": [entry()]}).encode())
    assert book_in(tmp_path).load().profiles == (UAT,)


def test_unknown_keys_are_kept_at_the_top_and_in_each_profile(tmp_path: Path) -> None:
    write(tmp_path, {"schema": 7, "profiles": [entry(colour={"red": [1, 2.5]}), entry(name="B")], "note": "keep"})
    book = book_in(tmp_path)
    book.load()
    book.replace("B", Profile(name="B", environment="production"))
    content = saved(tmp_path)
    assert (content["schema"], content["note"]) == (7, "keep")
    first, second = content["profiles"]
    assert first["colour"] == {"red": [1, 2.5]}
    assert second["environment"] == "production"


@pytest.mark.parametrize("raw", ['{"profiles": [', "[]", '{"profiles": {}}', "", "\x00"])
def test_a_damaged_file_is_kept_aside_and_the_program_starts_with_none(tmp_path: Path, raw: str) -> None:
    (tmp_path / "profiles.json").write_text(raw)
    book = book_in(tmp_path)
    loaded = book.load()
    assert loaded.profiles == ()
    assert loaded.damaged == tmp_path / "profiles.json.damaged-20261123-090507"
    assert loaded.damaged.read_text() == raw
    book.add(UAT)
    assert book_in(tmp_path).load().profiles == (UAT,)
    assert loaded.damaged.read_text() == raw


def test_a_file_that_cannot_be_opened_is_said_and_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "profiles.json" / "inside").mkdir(parents=True)
    book = book_in(tmp_path)
    loaded = book.load()
    assert [(problem.field, problem.reason) for problem in loaded.problems] == [("profiles_file", "unreadable")]
    with pytest.raises(NotSetUp):
        book.add(UAT)
    assert book.profiles == ()


def test_one_bad_entry_does_not_lose_the_others(tmp_path: Path) -> None:
    bad = [
        "text",
        entry(name=""),
        entry(name=7),
        entry(read_only="yes"),
        entry(name="Moon", environment="moon", extra=[1]),
        entry(name="uat"),
    ]
    write(tmp_path, {"profiles": [entry(), *bad, entry(name="Last")]})
    book = book_in(tmp_path)
    loaded = book.load()
    assert [profile.name for profile in loaded.profiles] == ["UAT", "Last"]
    assert [(problem.field, problem.reason) for problem in loaded.problems] == [
        ("profile", "not_an_object"),
        ("profile.name", "empty"),
        ("profile.name", "wrong_type"),
        ("profile.read_only", "wrong_type"),
        ("profile.environment", "unknown_environment"),
        ("profile.name", "duplicate"),
    ]
    assert [problem.facts["entry"] for problem in loaded.problems] == [2, 3, 4, 5, 6, 7]
    assert loaded.problems[4].facts == {"environment": "moon", "entry": 6, "profile": "Moon"}
    book.add(PRACTICE)
    assert saved(tmp_path)["profiles"][-len(bad) :] == bad


def test_a_save_that_fails_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    book = ProfileBook(tmp_path / "file" / "profiles.json")
    with pytest.raises(NotSetUp) as caught:
        book.add(UAT)
    assert caught.value.reason == "data_folder"
    assert book.profiles == ()


def test_whoever_looks_or_practises_does_not_wait_for_the_file_to_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing, go_on = threading.Event(), threading.Event()

    def slow_disk(_handle: int) -> None:
        writing.set()
        assert go_on.wait(5), "nobody could look meanwhile"

    monkeypatch.setattr(os, "fsync", slow_disk)
    book = ProfileBook(tmp_path / "profiles.json")
    saving = threading.Thread(target=book.add, args=(UAT,))
    saving.start()
    assert writing.wait(5)
    book.add_for_this_run(PRACTICE)
    assert (book.profiles, book.saved, book.find("practice")) == ((PRACTICE,), (), PRACTICE)
    go_on.set()
    saving.join()
    assert book.profiles == (UAT, PRACTICE)


# ------------------------------------------------------------------ no secrets


@pytest.mark.parametrize(
    "key", ["partnerCode", "partner_code", "access_code", "AccessCode", "secret", "client_secret", "sign", "password"]
)
def test_secrets_in_the_file_are_said_and_never_written_back(tmp_path: Path, key: str) -> None:
    write(
        tmp_path,
        {key: "P000270", "profiles": [entry(**{key: "P000270", "deep": [{key: "P000270"}]}), {key: "P000270"}]},
    )
    book = book_in(tmp_path)
    loaded = book.load()
    assert [profile.name for profile in loaded.profiles] == ["UAT"]
    assert [problem.facts for problem in loaded.problems if problem.reason == "has_secret"] == [{"key": key}] * 4
    assert "P000270" not in "".join(str((problem, problem.facts)) for problem in loaded.problems)
    book.add(PRACTICE)
    assert "P000270" not in (tmp_path / "profiles.json").read_text()
    book.export(tmp_path / "set-up.json")
    assert "P000270" not in (tmp_path / "set-up.json").read_text()


def test_a_secret_of_the_file_stands_in_no_profile(tmp_path: Path) -> None:
    write(tmp_path, {"profiles": [entry(partnerCode="P000270", more={"access_code": "P000270", "colour": "red"})]})
    (profile,) = book_in(tmp_path).load().profiles
    assert profile.extras == {"more": {"colour": "red"}}
    assert "P000270" not in repr(profile)


def test_a_null_is_a_key_that_is_not_there(tmp_path: Path) -> None:
    write(tmp_path, {"profiles": [entry(vshop_url=None, language_code=None, mall_url=None, read_only=None)]})
    loaded = book_in(tmp_path).load()
    assert (loaded.profiles, loaded.problems) == ((UAT,), ())


def test_harmless_keys_are_no_secrets() -> None:
    assert secret_keys({"design": 1, "assigned": 2, "code": 3, "partner": 4, "signal": 5}) == []


# ------------------------------------------------------------------ checks


@pytest.mark.parametrize(
    ("profile", "field", "reason"),
    [
        (Profile(name="", environment="uat"), "name", "empty"),
        (Profile(name="  ", environment="uat"), "name", "empty"),
        (Profile(name="x" * 65, environment="uat"), "name", "too_long"),
        (Profile(name="two\nlines", environment="uat"), "name", "unprintable"),
        (Profile(name="uat", environment="uat"), "name", "duplicate"),
        (Profile(name=" UAT ", environment="uat"), "name", "duplicate"),
        (Profile(name="New", environment=""), "environment", "unknown_environment"),
        (Profile(name="New", environment="UAT"), "environment", "unknown_environment"),
        (Profile(name="New", environment="custom"), "vshop_url", "missing_url"),
        (custom(payment_url=""), "payment_url", "missing_url"),
        (custom(topup_url=" "), "topup_url", "missing_url"),
        (custom(vshop_url="http://wx.linksfield.net/vshop"), "vshop_url", "not_https"),
        (custom(payment_url="https//wx.linksfield.net"), "payment_url", "not_a_url"),
        (Profile(name="New", environment="uat", language_code="2"), "language_code", "language"),
        (Profile(name="New", environment="uat", language_code=""), "language_code", "language"),
        (Profile(name="New", environment="uat", mall_url="https://m.example"), "mall_url", "mall_url_no_iccid"),
    ],
)
def test_a_profile_that_cannot_be_used_says_why_and_is_not_saved(
    tmp_path: Path, profile: Profile, field: str, reason: str
) -> None:
    book = book_in(tmp_path)
    book.add(UAT)
    with pytest.raises(BadInput) as caught:
        book.add(profile)
    assert (caught.value.field, caught.value.reason) == (f"profile.{field}", reason)
    assert book.profiles == (UAT,)


def test_urls_of_a_profile_that_is_not_custom_do_not_matter() -> None:
    check(Profile(name="New", environment="uat", vshop_url="nonsense"), [])
    assert ProfileBook(Path("none")).bases(Profile(name="New", environment="uat", vshop_url="nonsense")) == UAT_BASES


# ------------------------------------------------------------------ changing


def test_blanks_around_what_was_typed_are_taken_off(tmp_path: Path) -> None:
    book = book_in(tmp_path)
    book.add(Profile(name="  UAT ", environment="uat", mall_url=" https://m.example/{iccid} "))
    assert book.profiles == (Profile(name="UAT", environment="uat", mall_url="https://m.example/{iccid}"),)


def test_profiles_are_found_in_whatever_case(tmp_path: Path) -> None:
    book = book_in(tmp_path)
    book.add(PRODUCTION)
    assert book.find("europe ") == PRODUCTION
    assert book.find("Asia") is None


def test_a_profile_can_be_renamed_in_its_place(tmp_path: Path) -> None:
    book = book_in(tmp_path)
    for profile in (UAT, PRODUCTION):
        book.add(profile)
    book.replace("uat", Profile(name="uat", environment="uat"))
    assert [profile.name for profile in book.profiles] == ["uat", "Europe"]
    with pytest.raises(BadInput):
        book.replace("uat", Profile(name="EUROPE", environment="uat"))


def test_a_renamed_profile_is_found_by_its_former_names_unless_another_has_taken_one(tmp_path: Path) -> None:
    book = book_in(tmp_path)
    book.add(UAT)
    for old, new in (("UAT", "Tests"), ("Tests", "Trials"), ("Trials", "TRIALS")):
        book.replace(old, Profile(name=new, environment="uat"))
    assert saved(tmp_path)["profiles"][0]["former_names"] == ["UAT", "Tests"]
    again = book_in(tmp_path)
    again.load()
    for name in ("uat", "tests", "trials"):
        found = again.find_renamed(name)
        assert found is not None
        assert found.name == "TRIALS"
    assert again.find("UAT") is None
    again.add(UAT)
    assert again.find_renamed("uat") == UAT


def test_former_names_that_are_none_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, {"profiles": [entry(former_names=["Old", 7, None]), entry(name="B", former_names="Old")]})
    assert [each.former_names for each in book_in(tmp_path).load().profiles] == [("Old",), ()]


def test_a_profile_can_be_removed(tmp_path: Path) -> None:
    book = book_in(tmp_path)
    for profile in (UAT, PRODUCTION):
        book.add(profile)
    book.remove("UAT")
    assert book_in(tmp_path).load().profiles == (PRODUCTION,)


@pytest.mark.parametrize("change", ["replace", "remove"])
def test_a_profile_that_is_not_there_cannot_be_changed(tmp_path: Path, change: str) -> None:
    book = book_in(tmp_path)
    with pytest.raises(NotSetUp) as caught:
        book.remove("Nobody") if change == "remove" else book.replace("Nobody", UAT)
    assert (caught.value.reason, caught.value.detail) == ("unknown_profile", "Nobody")


def test_profiles_added_from_several_threads_are_all_saved(tmp_path: Path) -> None:
    book = book_in(tmp_path)
    threads = [
        threading.Thread(target=book.add, args=(Profile(name=f"P{number}", environment="uat"),)) for number in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {profile.name for profile in book_in(tmp_path).load().profiles} == {f"P{number}" for number in range(8)}


# ------------------------------------------------------------------ bases and environment


def test_bases_are_linksfields_own_or_those_of_the_profile_without_a_trailing_slash(tmp_path: Path) -> None:
    book = book_in(tmp_path)
    assert book.bases(PRODUCTION) == PRODUCTION_BASES
    assert book.bases(UAT) == UAT_BASES
    assert book.bases(custom(vshop_url=" https://a.example/vshop// ")) == Bases(
        vshop="https://a.example/vshop", payment=PRACTICE.payment_url, topup=PRACTICE.topup_url
    )


def test_the_urls_decide_where_a_profile_leads_and_a_proof_what_is_practice(tmp_path: Path) -> None:
    proved: set[str] = set()
    book = ProfileBook(tmp_path / "profiles.json", prove=proved.__contains__)

    def environment(profile: Profile) -> Environment:
        book.find_out(profile)
        return book.leads_to(profile).environment

    assert environment(UAT) is Environment.UAT
    assert environment(PRODUCTION) is Environment.PRODUCTION
    assert environment(PRACTICE) is Environment.LOCAL
    proved |= origins_of(book.bases(PRACTICE))
    assert environment(PRACTICE) is Environment.SANDBOX
    proved.clear()
    assert environment(PRACTICE) is Environment.LOCAL
    book.practise_at(book.bases(PRACTICE))
    assert environment(PRACTICE) is Environment.SANDBOX
    assert not book.must_be_proved(PRACTICE)
    uat_by_hand = custom(
        vshop_url=UAT_BASES.vshop + "/", payment_url=UAT_BASES.payment, topup_url=UAT_BASES.topup + "/"
    )
    assert environment(uat_by_hand) is Environment.UAT
    assert environment(custom(vshop_url="https://wx.linksfield.net/vshop")) is Environment.NOT_LINKSFIELD
    assert book.leads_to(custom(vshop_url="http://localhost:99999")).environment is Environment.LOCAL


# ------------------------------------------------------------------ set-up files


def set_up_file(folder: Path, content: object) -> Path:
    path = folder / "set-up.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_an_exported_set_up_file_can_be_imported_elsewhere(tmp_path: Path) -> None:
    here = ProfileBook(tmp_path / "here" / "profiles.json")
    for profile in (UAT, PRACTICE):
        here.add(profile)
    here.export(tmp_path / "set-up.json")
    there = ProfileBook(tmp_path / "there" / "profiles.json")
    there.add(PRODUCTION)
    assert there.import_file(tmp_path / "set-up.json") == (UAT, PRACTICE)
    assert ProfileBook(tmp_path / "there" / "profiles.json").load().profiles == (PRODUCTION, UAT, PRACTICE)


@pytest.mark.parametrize(
    ("content", "field", "reason"),
    [
        ("{", "profiles_file", "not_json"),
        ("[]", "profiles_file", "not_json"),
        ({"profiles": 7}, "profiles_file", "not_json"),
        ({}, "profiles_file", "no_profiles"),
        ({"profiles": []}, "profiles_file", "no_profiles"),
        ({"profiles": [entry(name="New", partnerCode="P000270")]}, "profiles_file", "has_secret"),
        ({"profiles": [entry(name="New")], "x": [{"access_code": "P000270"}]}, "profiles_file", "has_secret"),
        ({"profiles": [entry(name="New"), entry()]}, "profile.name", "duplicate"),
        ({"profiles": [entry(name="New"), entry(name="new")]}, "profile.name", "duplicate"),
        ({"profiles": [entry(name="New"), 7]}, "profile", "not_an_object"),
        (
            {"profiles": [entry(name="New", environment="custom", vshop_url="http://a.example")]},
            "profile.vshop_url",
            "not_https",
        ),
    ],
)
def test_a_set_up_file_that_cannot_be_used_says_why_and_adds_nothing(
    tmp_path: Path, content: object, field: str, reason: str
) -> None:
    book = book_in(tmp_path)
    book.add(UAT)
    with pytest.raises(BadInput) as caught:
        book.import_file(set_up_file(tmp_path, content))
    assert (caught.value.field, caught.value.reason) == (field, reason)
    assert "P000270" not in str((caught.value, caught.value.facts))
    assert book.profiles == (UAT,)


@pytest.mark.parametrize("path", ["missing.json", "."])
def test_a_set_up_file_that_cannot_be_opened_says_so(tmp_path: Path, path: str) -> None:
    with pytest.raises(BadInput) as caught:
        book_in(tmp_path).import_file(tmp_path / path)
    assert (caught.value.field, caught.value.reason) == ("profiles_file", "unreadable")


def test_a_set_up_file_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotSetUp):
        book_in(tmp_path).export(tmp_path / "file" / "set-up.json")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(codec=None), max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
known_keys = st.sampled_from(["name", "environment", "vshop_url", "language_code", "mall_url", "read_only"])


@given(entries=st.lists(json_values | st.dictionaries(known_keys, json_values), max_size=4))
def test_no_profiles_file_stops_the_program_and_nothing_in_it_is_lost(
    tmp_path_factory: pytest.TempPathFactory, entries: list[object]
) -> None:
    folder = tmp_path_factory.getbasetemp()
    write(folder, {"profiles": entries})
    book = book_in(folder)
    loaded = book.load()
    assert len(loaded.profiles) + len(loaded.problems) >= len(entries)
    book.add(Profile(name="A name that no example has", environment="uat"))
    assert len(saved(folder)["profiles"]) == len(entries) + 1


def test_a_free_name_is_the_wanted_one_or_the_next_number(tmp_path: Path) -> None:
    book = ProfileBook(tmp_path / "profiles.json")
    assert book.free_name("Practice") == "Practice"
    book.add(Profile(name="practice", environment="uat"))
    book.add(Profile(name="Practice 2", environment="uat"))
    assert book.free_name("Practice") == "Practice 3"


def test_a_profile_of_this_run_is_not_kept_and_cannot_be_changed_or_removed(tmp_path: Path) -> None:
    book = ProfileBook(tmp_path / "profiles.json")
    book.add(Profile(name="Kept", environment="uat"))
    book.add_for_this_run(Profile(name="Practice", environment="uat"))
    with pytest.raises(NotSetUp, match="of_this_run Practice"):
        book.replace("practice", Profile(name="Practice", environment="production"))
    with pytest.raises(NotSetUp, match="of_this_run Practice"):
        book.remove("Practice")
    assert [profile.environment for profile in book.profiles] == ["uat", "uat"]
    assert book.saved == (book.profiles[0],)


def test_a_name_typed_in_other_letters_is_the_one_that_the_file_spells(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    assert name_as_written(path, " Shop ") == "Shop"
    path.write_text('{"profiles":[5,{"name":7},{"name":" Europe Shop "}]}', encoding="utf-8")
    assert [name_as_written(path, typed) for typed in ("EUROPE shop ", "Asia")] == ["Europe Shop", "Asia"]
    path.write_text("{damaged", encoding="utf-8")
    assert name_as_written(path, "Shop") == "Shop"
    assert path.read_text(encoding="utf-8") == "{damaged"
