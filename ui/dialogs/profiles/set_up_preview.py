"""What a set-up file would bring, before it is taken: where each profile leads, and what may be done with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.base.sheet import Sheet
from ui.widgets.basics import named
from ui.widgets.boxes import CardFrame, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.labels import Badge, muted_label, plain_label
from ui.widgets.safe_text import cut_text, line_text
from ui.words import systems

if TYPE_CHECKING:
    from services.records import Profile
    from services.setup.profiles import ProfileBook

translate = QCoreApplication.translate


class SetUpPreview(Sheet):
    """Shows the profiles of a set-up file. `accepted` when they are to be taken, as they are shown."""

    def __init__(self, profiles: Sequence[Profile], book: ProfileBook, parent: QWidget) -> None:
        super().__init__(parent, "setUpPreviewDialog", translate("SetUpPreview", "Take over this set-up file?"), 560)
        self.says = muted_label(
            self.tr(
                "Whoever made the file decided where these profiles lead. Look at the addresses before you take it."
            )
        )
        self.cancel = self.add_button(push_button(self.tr("Cancel"), name="leaveSetUpFileButton"))
        self.take = self.add_button(push_button(self.tr("Take it over"), "primary", "takeSetUpFileButton"))
        self._assemble([_card(profile, book) for profile in profiles])
        self.cancel.clicked.connect(lambda _checked: self.reject())
        self.take.clicked.connect(lambda _checked: self.accept())

    def _assemble(self, cards: Sequence[QWidget]) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        self.body.addWidget(self.says)
        self.body.addWidget(scrolling(content), 1)
        self.cancel.setFocus()


def _card(profile: Profile, book: ProfileBook) -> QWidget:
    leads_to = book.leads_to(profile)
    frame = named(CardFrame(), "setUpProfile")
    row = QHBoxLayout()
    row.addWidget(plain_label(line_text(profile.name), "strong", wrap=False), 1)
    row.addWidget(Badge(*systems.badge(leads_to)))
    frame.body.addLayout(row)
    for fact in _facts(profile, leads_to.hosts):
        frame.body.addWidget(plain_label(fact))
    frame.setAccessibleName(profile.name)
    return frame


def _facts(profile: Profile, hosts: Sequence[str]) -> Iterator[str]:
    yield translate("SetUpPreview", "Leads to: {hosts}").format(hosts=", ".join(hosts))
    if profile.mall_url:
        yield translate("SetUpPreview", "Shop's address: {url}").format(url=cut_text(line_text(profile.mall_url)))
    if profile.csss_url:
        yield translate("SetUpPreview", "Address of CSSS: {url}").format(url=cut_text(line_text(profile.csss_url)))
    if profile.esim_qr_url:
        url = cut_text(line_text(profile.esim_qr_url))
        yield translate("SetUpPreview", "Address of eSIM by QR code: {url}").format(url=url)
    login_url = profile.extras.get("login_url")
    if login_url:
        url = cut_text(line_text(str(login_url)))
        yield translate("SetUpPreview", "Address that verifications carry: {url}").format(url=url)
    if profile.read_only:
        yield translate("SetUpPreview", "View only: nothing can be ordered or stopped")
    else:
        yield translate("SetUpPreview", "Orders can be placed and auto-renewals stopped")
    if profile.assumed_calls:
        yield translate("SetUpPreview", "Also sends calls that Linksfield's documentation leaves out in part")
