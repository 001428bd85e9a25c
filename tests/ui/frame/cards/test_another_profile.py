"""Another profile never turns a shown card over, and drops nothing that was typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QListWidget

from services.records import Profile
from tests.ui.conftest import PRACTICE, sandbox_profile
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_plan
from ui.frame.cards.open_cards import TAIL

FRESH = CARDS["fresh"].iccid


def two_profiles(story: Story) -> None:
    """A second profile for the same sandbox."""
    story.desk.profiles.add_for_this_run(sandbox_profile(story.sandbox, "Second"))
    story.desk.vault.use_for_this_run("Second", story.sandbox.partner_code)
    story.do(story.session.profiles_changed.emit)


def test_a_shown_card_stays_and_its_number_is_opened_with_the_other_profile(story: Story) -> None:
    two_profiles(story)
    story.look_up(FRESH, "T-1")
    first = story.record
    story.choose("profileBox", "Second")
    assert (first.verdict.state, first.profile) == ("rows", PRACTICE)
    assert (story.record.profile, story.record.iccid, story.record.ticket) == ("Second", FRESH, "T-1")
    assert "Not looked up with profile Second yet" in story.words(story.page("card"))
    listed = story.find("openCards", QListWidget)
    texts = [str(listed.item(row).data(TAIL)) for row in range(listed.count())]
    assert [text.partition(" (")[2] for text in texts] == [f"{PRACTICE})", "Second)"]
    # Back again, and no third one.
    story.choose("profileBox", PRACTICE)
    assert story.record is first
    assert len(story.session.records) == 2


def test_a_typed_order_is_not_dropped_by_another_profile(story: Story) -> None:
    two_profiles(story)
    story.look_up(FRESH)
    choose_plan(story)
    first = story.record
    story.choose("profileBox", "Second")
    assert story.record is not first
    assert first.form.plan is not None


def test_a_card_that_nothing_is_known_of_changes_over(story: Story) -> None:
    two_profiles(story)
    story.do(lambda: story.session.set_profile("Second"))
    assert [record.profile for record in story.session.records] == ["Second"]


def test_a_profile_for_looking_only_says_so_before_anything_is_typed(story: Story) -> None:
    assert not story.shown("lookOnlyBadge")
    bases = story.desk.profiles.bases(sandbox_profile(story.sandbox, "Eyes"))
    story.desk.profiles.add_for_this_run(
        Profile("Eyes", "custom", bases.vshop, bases.payment, bases.topup, read_only=True)
    )
    story.do(lambda: story.session.set_profile("Eyes"))
    badge = story.find("lookOnlyBadge", QLabel)
    assert (badge.isVisible(), badge.text()) == (True, "VIEW ONLY")
    assert not badge.geometry().intersects(story.find("environmentBadge").geometry())
    assert badge.width() >= badge.sizeHint().width()
    story.do(lambda: story.session.set_profile(PRACTICE))
    assert not story.shown("lookOnlyBadge")
