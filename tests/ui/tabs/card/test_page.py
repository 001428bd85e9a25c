from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from services.desk.verdicts.verdicts import Step
from tests.ui.conftest import PRACTICE, sandbox_profile
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, EUROPE, ask_to_stop
from ui.tabs.card.before_look_up import CardIdle
from ui.tabs.card.verdict_box import offer_name
from ui.widgets.boxes import CardFrame

OTHER_PARTNER = "P000818"


def frame(story: Story, name: str) -> CardFrame:
    return story.find(name, CardFrame)


def headline(story: Story, name: str) -> str:
    return frame(story, name).headline.text()


def add_profile(story: Story, name: str, code: str = "") -> None:
    story.desk.profiles.add_for_this_run(sandbox_profile(story.sandbox, name))
    if code:
        story.desk.vault.use_for_this_run(name, code)
    story.do(story.session.profiles_changed.emit)


def test_before_a_card_the_tab_says_what_to_do_and_offers_cards_to_practise_with(story: Story) -> None:
    seen = story.words(story.page("card"))
    assert "Paste a card number above" in seen
    assert CARDS["auto_renewing"].purpose in seen

    story.click(f"sampleCard{CARDS['auto_renewing'].iccid}")
    story.wait(story.settled, "the look-up")
    assert f"Valid card ({PRACTICE})" in story.words(story.page("card"))
    assert story.record.iccid == CARDS["auto_renewing"].iccid


def test_sample_cards_are_named_by_what_customers_say_and_those_for_developers_come_with_more(story: Story) -> None:
    cards = story.page("card")
    labels: list[QLabel] = story.find("sampleCards").findChildren(QLabel)
    said = [label.text() for label in labels if label.text().startswith("“")]
    assert said == [
        "“I paid and nothing happened”",
        "“I paid in your shop and nothing happened”",
        "“Stop charging me”",
        "“I want plan X”",
        "“When does it end, what comes next?”",
        "“What did your colleague do?”",
        "“You charged me twice”",
    ]
    developers = CARDS["ten_thousand_plans"]
    assert developers.purpose not in story.words(cards)
    story.click("moreSampleCardsButton")
    assert developers.purpose in story.words(cards)
    assert not [card.iccid for card in CARDS.values() if not story.shown(f"sampleCard{card.iccid}")]
    story.click("moreSampleCardsButton")
    assert not story.shown(f"sampleCard{developers.iccid}")


def test_without_sample_cards_no_empty_frame_offers_any(qtbot: QtBot, story: Story) -> None:
    idle = CardIdle(lambda: [])
    qtbot.addWidget(idle)
    idle.show_samples(True)
    assert not idle.samples.isVisibleTo(idle)


def test_when_does_it_end_and_what_comes_next(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid, "SUP-4312")

    seen = story.words(story.page("card"))
    assert story.property("verdictPill") == "In use"
    assert headline(story, "inUseFrame") == EUROPE
    assert "Ends in 12 days" in seen
    assert headline(story, "comesNextFrame") == "2 orders waiting"
    assert "60 days more, until about" in seen
    assert headline(story, "renewalFrame") == "Off"
    assert story.table("doneHereTable")[0][1:4] == ["desk-2", "SUP-4312", "Look up the card"]


def test_a_card_that_renews_is_stopped_from_its_verdict(story: Story) -> None:
    story.look_up(CARDS["auto_renewing"].iccid)
    assert story.property("verdictPill") == "Renewal on"
    assert headline(story, "renewalFrame").startswith("On since")
    assert "Next charge date: not given by Linksfield" in story.words(frame(story, "renewalFrame"))
    # Said once: what the verdict rests on is only that Linksfield lists it.
    seen = story.words(story.page("card"))
    assert "Linksfield lists an auto-renewal. (" in seen
    assert seen.count("charge date") == 1
    # What takes away is outlined in red, and never filled on a page.
    assert story.property("verdictStepButton", "kind") == "danger"
    ask_to_stop(story, "verdictStepButton")
    story.key("reviewDialog", Qt.Key.Key_Escape)
    assert not story.shown("reviewDialog")


def test_a_frame_fails_for_itself_and_is_asked_again_for_itself(story: Story) -> None:
    story.sandbox.set_faults("singleQueryOrder=503")
    story.look_up(CARDS["auto_renewing"].iccid)

    assert headline(story, "inUseFrame") == headline(story, "comesNextFrame") == "Not known"
    assert "Nothing in use" not in story.words(story.page("card"))
    assert headline(story, "renewalFrame").startswith("On since")

    story.sandbox.set_faults("")
    story.click("inUseFrameRetry")
    story.wait(lambda: story.record.orders.state == "rows", "the orders")
    assert headline(story, "inUseFrame") == "Europe 20 GB / 30 days"


def test_a_card_of_nobody_here_is_refused_in_the_servers_words_with_the_likely_causes(story: Story) -> None:
    story.look_up(CARDS["other_partner"].iccid)
    seen = story.words(story.page("card"))
    assert "does not belong to this partner" in seen
    assert "(code E111)" in seen
    assert "A digit is wrong: compare 8985 2000 0000 0001 0064" in seen
    assert "a card of another partner" in seen
    assert "Wrong environment: Practice works with PRACTICE" in seen
    assert "No other profile is set up here: add one under Profiles." in seen
    assert "one of your other profiles" not in seen
    assert story.property("verdictStepButton") == "Copy reply"
    others = story.find(offer_name(Step.TRY_OTHER_PROFILES), QPushButton)
    assert (others.isEnabled(), "add one under Profiles" in others.accessibleDescription()) == (False, True)

    add_profile(story, "Second", OTHER_PARTNER)
    story.wait(lambda: story.property("verdictStepButton") == "Try my other profiles", "the new profile to be offered")
    assert "Valid card" not in seen


def test_a_wrong_digit_is_the_first_guess_when_the_check_digit_does_not_fit(story: Story) -> None:
    story.look_up("89852000000000010016")
    assert "most likely: the check digit of 8985 2000 0000 0001 0016 does not match" in story.words(story.page("card"))


def test_other_profiles_are_tried_and_the_one_that_knows_the_card_is_a_press_away(story: Story) -> None:
    add_profile(story, "Second", OTHER_PARTNER)
    add_profile(story, "Third")
    story.look_up(CARDS["other_partner"].iccid)

    assert story.property("verdictStepButton") == "Try my other profiles"
    story.click("verdictStepButton")
    story.wait(lambda: story.record.trials.state == "rows", "the other profiles")
    seen = story.words(story.page("card"))
    assert "Second" in seen
    assert "Card found" in seen
    assert "Third" in seen
    assert "Not asked" in seen
    assert story.shown("typeOtherCodeButton")

    story.click("switchProfileButton")
    story.wait(story.settled, "the look-up with the other profile")
    assert story.record.profile == "Second"
    assert "Valid card (Second)" in story.words(story.page("card"))


def test_a_missing_partner_code_can_be_typed_from_where_it_is_missed(story: Story) -> None:
    add_profile(story, "Second")
    story.choose("profileBox", "Second")
    story.look_up(CARDS["fresh"].iccid)
    assert story.property("verdictPill") == "Not asked"
    assert story.property("verdictSentence") == (
        "Linksfield could not be asked about the card: there is no partner code for the profile. Nothing was sent."
    )
    assert "no usable answer" not in story.words(story.page("card"))
    # The next step is to type the code: the verdict's own is no second filled button.
    assert story.property("verdictStepButton", "kind") == "secondary"

    story.click("typeCodeButton")
    assert story.shown("partnerCodeDialog")
    story.key("partnerCodeDialog", Qt.Key.Key_Escape)


def test_a_look_up_without_an_answer_is_not_a_verdict_and_can_be_repeated(story: Story) -> None:
    story.sandbox.set_faults("singleVerify=drop")
    story.look_up(CARDS["fresh"].iccid)
    seen = story.words(story.page("card"))
    assert "Linksfield gave no usable answer about the card. Nothing is concluded." in seen
    assert story.property("verdictPill") == "No answer"

    story.sandbox.set_faults("")
    story.click("verdictStepButton")
    story.wait(story.settled, "the second look-up")
    assert f"Valid card ({PRACTICE})" in story.words(story.page("card"))


def test_markup_in_a_plans_name_is_shown_as_text(story: Story) -> None:
    story.look_up(CARDS["markup_names"].iccid)
    assert "<b>5 GB</b>" in headline(story, "inUseFrame")
    page = story.page("card")
    labels = [label for label in page.findChildren(QLabel) if "<b>" in label.text()]
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_chinese_names_are_shown_as_they_came(story: Story) -> None:
    story.look_up(CARDS["chinese_names"].iccid)
    in_use = headline(story, "inUseFrame")
    story.go("orders")
    assert in_use == story.table("ordersTable")[0][0]
    assert not in_use.isascii()


def test_a_card_whose_check_digit_does_not_fit_is_valid_all_the_same(story: Story) -> None:
    story.look_up(CARDS["documented_orders"].iccid)
    seen = story.words(story.page("card"))
    assert f"Valid card ({PRACTICE})" in seen
    assert "The check digit does not match the number, but Linksfield knows the card." in seen
    # Before the answer, the field asks to compare the number with the card: that is over, and not said beside this.
    assert story.property("cardHint") == ""
    assert "Ends today" in seen


def test_another_profile_starts_without_the_answers_of_the_first(story: Story) -> None:
    add_profile(story, "Second", OTHER_PARTNER)
    story.look_up(CARDS["fresh"].iccid)
    story.choose("profileBox", "Second")
    seen = story.words(story.page("card"))
    assert "Not looked up with profile Second yet." in seen
    assert "Valid card" not in seen


def test_while_another_card_is_asked_nothing_of_the_first_is_shown_as_its_own(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    story.sandbox.set_faults("singleVerify=slow:0.5")
    story.type("cardInput", CARDS["fresh"].iccid)
    story.click("lookUpButton")
    story.wait(lambda: "Asking Linksfield..." in story.words(story.page("card")), "the waiting to show")
    seen = story.words(story.page("card"))
    assert "Valid card" not in seen
    assert EUROPE not in seen
    story.wait(story.settled, "the second card")
    assert "Nothing in use" in story.words(story.page("card"))


def test_on_a_refresh_the_old_answer_stays_in_view(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    story.sandbox.set_faults("singleVerify=slow:0.4")
    story.do(story.workplace.refresh)
    story.wait(lambda: "Refreshing..." in story.words(story.page("card")), "the waiting to show")
    assert headline(story, "inUseFrame") == EUROPE
    story.wait(story.settled, "the refresh")
