"""What the window says about where a profile leads, and what it then sends there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QStyle, QStyleOptionComboBox

from services.records import Profile
from services.sandbox import Sandbox
from services.setup.systems import PRODUCTION_BASES
from tests.services.keyrings import MemoryKeyring
from tests.ui.conftest import sandbox_profile
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.frame.window import Window
from ui.look.theme import Theme

FRESH = CARDS["fresh"].iccid
LOOK_ALIKE = "https://wx.linksfield.net.evil.example/vshop"


def badge(story: Story) -> tuple[str, str, str]:
    """Words and tone of the badge, and the words of the band: only a stranger's address is too long for the badge."""
    shown = story.find("environmentBadge", QLabel)
    return shown.text(), str(shown.property("tone")), story.window.band.label.text()


def test_the_first_frame_says_nothing_about_where_it_leads(qapp: QApplication, theme: Theme) -> None:
    window = Window()
    window.show()
    assert (window.band.property("tone"), window.band.height()) == ("grey", 0)
    assert not window.bar.badge.isVisible()
    window.close()


def test_an_address_that_looks_like_linksfields_has_a_badge_of_its_own(open_story: Callable[[str], Story]) -> None:
    story = open_story("")
    profile = Profile("Europe", "custom", LOOK_ALIKE, PRODUCTION_BASES.payment, PRODUCTION_BASES.topup)
    story.desk.profiles.add_for_this_run(profile)
    story.do(lambda: story.session.set_profile("Europe"))
    words = "NOT LINKSFIELD: wx.linksfield.net.evil.example"
    # The bar has no room for a host; the band right above it has.
    assert badge(story) == ("NOT LINKSFIELD", "red", words)
    shown = story.find("environmentBadge", QLabel)
    assert words in shown.toolTip()
    assert shown.accessibleName() == f"Environment: {words}"
    story.do(lambda: story.window.resize(story.window.minimumSize()))
    assert shown.width() >= shown.sizeHint().width()
    assert story.find("cardInput").geometry().right() < story.find("ticketInput").geometry().left()
    story.desk.profiles.add_for_this_run(Profile("Real", "production"))
    story.do(lambda: story.session.set_profile("Real"))
    assert badge(story) == ("PRODUCTION", "red", "")


def test_the_name_of_the_profile_is_shown_whole_where_there_is_room(open_story: Callable[[str], Story]) -> None:
    story = open_story("")
    story.desk.profiles.add_for_this_run(Profile("Europe, our own shop", "production"))
    story.do(lambda: story.session.set_profile("Europe, our own shop"))
    story.do(lambda: story.window.resize(1280, 800))
    box = story.find("profileBox", QComboBox)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    assert box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width()
    story.do(lambda: story.window.resize(story.window.minimumSize()))
    assert story.find("cardInput").geometry().right() < story.find("ticketInput").geometry().left()


def test_an_address_of_this_machine_is_local_until_a_sandbox_proves_itself_there(story: Story) -> None:
    with Sandbox() as other:
        story.desk.profiles.add_for_this_run(sandbox_profile(other, "Next door"))
        story.desk.vault.use_for_this_run("Next door", other.partner_code, story.desk.clients.origins("Next door"))
        story.do(lambda: story.session.set_profile("Next door"))
        story.wait(lambda: not story.session.tasks.is_running("find out"), "the proof to be asked for")
        assert badge(story) == ("LOCAL", "amber", "")
        assert "LOCAL: where it leads is not known" in story.find("environmentBadge", QLabel).toolTip()
        other.proof.publish(other.port)
        story.look_up(FRESH)
        assert badge(story) == ("PRACTICE", "green", "")
        assert "PRACTICE: nothing here is real" in story.find("environmentBadge", QLabel).toolTip()
        other.proof.withdraw()
        story.click("lookUpButton")
        story.wait(lambda: badge(story)[0] == "LOCAL", "a proof that is gone to be noticed")
        story.wait(story.settled, "the look-up to end")


def test_a_code_that_was_entered_for_other_addresses_is_asked_for_again_before_it_goes(
    story: Story, keyring_backend: MemoryKeyring, sandbox: Sandbox
) -> None:
    desk = story.desk
    desk.profiles.add(Profile("Shop", "uat"))
    desk.vault.save("Shop", sandbox.partner_code, desk.clients.origins("Shop"))
    desk.profiles.replace("Shop", sandbox_profile(sandbox, "Shop"))
    story.do(lambda: story.session.set_profile("Shop"))
    sent = len(desk.calls.all())
    story.look_up(FRESH)
    host = sandbox.vshop_url.split("/")[2]
    sentence = f"was entered for other addresses and was not sent: the profile now leads to {host}."
    assert sentence in story.words(story.page("card"))
    assert len(desk.calls.all()) == sent
    story.click("typeCodeButton")
    story.type("partnerCodeInput", sandbox.partner_code)
    story.click("useCodeButton")
    story.wait(lambda: story.record.verdict.state == "rows", "the card to be looked up")
    assert keyring_backend.passwords["linksfield-console", "Shop/origins"] == f"http://{host}"
