"""A profile with eSIM by QR code at the sandbox, and its dialog as an agent uses it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit

from services.setup.vault import Part
from tests.ui.conftest import PRACTICE
from tests.ui.story import Story

SELLS_ESIMS = "Sells eSIMs"


def with_esim_qr(story: Story, password: str = "") -> None:
    """Work with a profile that has the part; `password` is the sandbox's own unless another is given."""
    if story.desk.profiles.find(SELLS_ESIMS) is None:
        _add(story, password)
    story.do(lambda: story.session.set_profile(SELLS_ESIMS))


def _add(story: Story, password: str) -> None:
    email, right = story.sandbox.esim_qr_account
    found = story.desk.profiles.find(PRACTICE)
    assert found is not None
    profile = replace(
        found, name=SELLS_ESIMS, esim_qr_url=story.sandbox.esim_qr_url, esim_qr_account=email, former_names=()
    )
    story.desk.profiles.add_for_this_run(profile)
    story.desk.vault.use_for_this_run(SELLS_ESIMS, story.sandbox.partner_code)
    here = story.desk.clients.origins(SELLS_ESIMS)
    story.desk.vault.use_part_for_this_run(SELLS_ESIMS, Part.ESIM_QR, password or right, here)


def check_order(story: Story, number: str) -> None:
    """Type the number of an eSIM order, and have it checked."""
    story.do(lambda: story.find("esimOrderInput", QLineEdit).setText(number))
    story.click("checkEsimOrderButton")
    story.wait(lambda: not story.session.tasks.is_running("esim by QR code"), "Linksfield's answers")
