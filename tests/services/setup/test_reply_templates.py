"""Reply templates: kept in both languages, filled in with what is known, and never sent with a brace."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from services.errors import BadInput, NotSetUp
from services.setup.reply_templates import ReplyTemplate, ReplyTemplates, as_template, data_in, fill, placeholders

NOW = datetime(2026, 11, 28, 9, 5, 7, tzinfo=UTC)
REFUND = ReplyTemplate(name="Refund", en="We give back {amount} for {plan}.", zh_CN="我们会退还 {amount}。")


def opened(path: Path | None) -> ReplyTemplates:
    templates = ReplyTemplates(path, lambda: NOW)
    templates.load()
    return templates


def test_templates_are_there_again_after_a_restart_changed_in_their_place_and_removed(tmp_path: Path) -> None:
    path = tmp_path / "reply_templates.json"
    templates = opened(path)
    templates.keep(REFUND)
    templates.keep(ReplyTemplate(name="Thanks", en="Thank you."))
    renamed = ReplyTemplate(name="Refunds", en="We give back {amount}.")
    templates.keep(renamed, instead_of="Refund")
    assert [each.name for each in opened(path).all()] == ["Refunds", "Thanks"]
    assert opened(path).all()[0] == renamed
    templates.remove("Refunds")
    assert [each.name for each in opened(path).all()] == ["Thanks"]


@pytest.mark.parametrize(
    ("template", "field", "reason"),
    [
        (ReplyTemplate(name=" ", en="x"), "template.name", "empty"),
        (ReplyTemplate(name="n" * 61, en="x"), "template.name", "too_long"),
        (ReplyTemplate(name="refund", en="x"), "template.name", "taken"),
        (ReplyTemplate(name="New", en=" "), "template.text", "empty"),
        (ReplyTemplate(name="New", en="x" * 8001), "template.text", "too_long"),
        (ReplyTemplate(name="New", en="{card} {amuont}", zh_CN="{}"), "template.text", "placeholders"),
        (ReplyTemplate(name="New", zh_CN="您的 payid 是"), "template.text", "inner_words"),
    ],
)
def test_what_cannot_be_used_is_named_when_it_is_saved(template: ReplyTemplate, field: str, reason: str) -> None:
    templates = opened(None)
    templates.keep(REFUND)
    with pytest.raises(BadInput) as refused:
        templates.keep(template)
    assert (refused.value.field, refused.value.reason) == (field, reason)
    if reason == "placeholders":
        assert refused.value.facts == {"names": "{amuont}, {}"}
    assert templates.all() == (REFUND,)


def test_a_placeholder_without_a_value_stays_and_is_named() -> None:
    filled = fill("{card}: {plan} for { amount }, {card} until {date}.", {"card": "8985", "plan": "{date}"})
    assert filled.text == "8985: {date} for { amount }, 8985 until {date}."
    assert filled.missing == ("amount", "date")
    assert placeholders(filled.text) == ("date", "amount")


def test_a_text_about_one_card_becomes_a_template_of_all() -> None:
    assert as_template("Europe on 8985 2341 until 5 Dec 2026.", SAID) == "{plan} on {card} until {ends}."
    assert as_template("Ending in 2341, order 123412.", SAID) == "Ending in {tail}, order 123412."
    assert as_template("After that, Asia starts, around 6 Dec 2026.", SAID) == "After that, {next} starts, {starts}."


SAID = {
    "{card}": ("8985 2341",),
    "{tail}": ("2341",),
    "{plan}": ("Europe",),
    "{ends}": ("5 Dec 2026",),
    "{next}": ("Asia",),
    "{starts}": ("6 Dec 2026", "around 6 Dec 2026"),
    "{amount}": ("",),
}


def test_one_text_for_two_placeholders_is_left_to_the_agent_and_never_kept() -> None:
    said = {**SAID, "{next}": ("Europe",), "{tail}": ("2026",), "Then {next}.": ("Then Europe.",)}
    text = as_template("Europe until 5 Dec 2026, card 2026. Then Europe.", said)
    assert text == "Europe until {ends}, card 2026. Then {next}."
    with pytest.raises(BadInput) as refused:
        opened(None).keep(ReplyTemplate(name="New", en=text), known=("Europe", "2026"))
    assert refused.value.facts == {"words": "Europe, 2026"}


def test_a_longer_name_that_is_known_is_not_taken_for_a_shorter_one() -> None:
    text = as_template("Europe and Europe 20 GB.", SAID, ("Europe 20 GB",))
    assert text == "{plan} and Europe 20 GB."
    assert data_in(text, ("Europe", "Europe 20 GB")) == ("Europe 20 GB",)


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("until 5 Dec 2026.", "5 Dec 2026"),
        ("until December 5, 2026.", "December 5, 2026"),
        ("since 2026-11-28", "2026-11-28"),
        ("seit 28.11.2026", "28.11.2026"),
        ("有效期至 2026年12月5日。", "2026年12月5日"),
        ("We give back 12.36 GBP.", "12.36 GBP"),
        ("We give back £12.36!", "£12.36"),
        ("Card 8985 2000 0000 0001 0023", "8985 2000 0000 0001 0023"),
        ("order 2026112314020912345", "2026112314020912345"),
        ("Call +4915112345678 from 9:00 to 18:00, within 24 hours, 10 GB a day.", ""),
        ("{plan} ends {ends}, then {next} from {starts}: {amount}", ""),
    ],
)
def test_what_looks_like_one_customers_data_is_named_and_not_kept(text: str, data: str) -> None:
    assert ", ".join(data_in(text)) == data
    if data:
        with pytest.raises(BadInput) as refused:
            opened(None).keep(ReplyTemplate(name="New", en=text))
        assert (refused.value.reason, refused.value.facts) == ("data", {"words": data})


def test_a_template_of_before_with_a_date_still_reads_and_means_the_last_day(tmp_path: Path) -> None:
    path = tmp_path / "reply_templates.json"
    path.write_text(json.dumps({"templates": [{"name": "Old", "en": "Until {date}, 5 Dec 2026."}]}), encoding="utf-8")
    (old,) = opened(path).all()
    assert fill(old.en, {"ends": "7 Jan 2027"}).text == "Until 7 Jan 2027, 5 Dec 2026."
    assert fill(old.en, {}).missing == ("date",)


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        '{"templates": 7}',
        '{"templates": [{"name": "x", "en": "{unknown}"}]}',
        '{"templates": [{"name": 7}]}',
        json.dumps({"templates": [{"name": "a", "en": "x"}, {"name": "a", "en": "y"}]}),
    ],
)
def test_a_damaged_file_is_kept_aside_and_said(tmp_path: Path, content: str) -> None:
    path = tmp_path / "reply_templates.json"
    path.write_text(content, encoding="utf-8")
    templates = opened(path)
    assert templates.all() == ()
    (problem,) = templates.problems
    assert (problem.field, problem.reason) == ("templates_file", "damaged")
    assert Path(str(problem.facts["kept"])).read_text(encoding="utf-8") == content
    templates.keep(REFUND)
    assert opened(path).all() == (REFUND,)


def test_what_cannot_be_written_is_not_kept(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    templates = ReplyTemplates(blocked / "reply_templates.json", lambda: NOW)
    with pytest.raises(NotSetUp):
        templates.keep(REFUND)
    assert templates.all() == ()
