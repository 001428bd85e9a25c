"""A profile with the optional parts, for stories: CSSS and eSIM by QR code, both played by the sandbox."""

from __future__ import annotations

from msgspec.structs import replace

from services.sandbox import Sandbox
from tests.ui.story import Story

NAME = "With all parts"


def with_parts(story: Story, sandbox: Sandbox, *, secrets: bool = True, unit: str = "") -> None:
    """Work with a profile that has both parts."""
    if story.desk.profiles.find(NAME) is not None:
        story.do(lambda: story.session.set_profile(NAME))
        return
    found = story.desk.profiles.find(story.record.profile)
    assert found is not None
    account, password = sandbox.esim_qr_account
    made = replace(
        found,
        name=NAME,
        csss_url=sandbox.csss_url,
        esim_qr_url=sandbox.esim_qr_url,
        esim_qr_account=account,
        usage_unit=unit,
    )
    story.desk.profiles.add_for_this_run(made)
    story.desk.vault.use_for_this_run(NAME, sandbox.partner_code)
    if secrets:
        story.desk.sisters.use_for_this_run(NAME, sandbox.csss_secret, password)
    story.do(lambda: story.session.set_profile(NAME))
