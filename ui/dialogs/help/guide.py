"""The guide inside the program: topics at the left, a short illustrated text at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QResizeEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from ui.dialogs.base.sheet import Sheet
from ui.dialogs.help import guide_pages
from ui.look.colours import grown, text_is_large
from ui.widgets.basics import named
from ui.widgets.buttons import push_button

if TYPE_CHECKING:
    from ui.look.theme import Theme
    from ui.words.translation import Translation

translate = QCoreApplication.translate


class GuideDialog(Sheet):
    """Stands beside the window while the agent works; follows its language and colours, and asks nobody anything."""

    as_high_as_its_content = False

    def __init__(self, theme: Theme, translation: Translation, parent: QWidget | None = None) -> None:
        super().__init__(parent, "guideDialog", "", 720)
        self._translation = translation
        self._topics: list[guide_pages.Topic] = []
        self.list = named(QListWidget(), "guideTopics")
        self.page = named(GuidePage(), "guidePage")
        self.close_button = self.add_button(push_button("", name="closeGuideButton"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._assemble()
        self.reword()
        self.list.currentRowChanged.connect(self._show_row)
        self.page.anchorClicked.connect(self._on_link)
        self.close_button.clicked.connect(self.accept)
        theme.changed.connect(self.page.draw)
        translation.changed.connect(self.reword)

    def reword(self) -> None:
        """Show everything in the language chosen now, at the topic that is on show."""
        title = self.tr("Guide")
        for show in (self.setWindowTitle, self.setAccessibleName, self.title.setText):
            show(title)
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.close_button.text())
        self.list.setAccessibleName(self.tr("Topics of the guide"))
        self._topics = guide_pages.topics(self._translation.language)
        row = max(self.list.currentRow(), 0)
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([topic.title for topic in self._topics])
            for place, topic in enumerate(self._topics):
                self.list.item(place).setToolTip(topic.title)
            self.list.setCurrentRow(row)
        self._show_row(row)

    def show_topic(self, name: str) -> None:
        """Go to the topic of this name."""
        self.list.setCurrentRow([topic.name for topic in self._topics].index(name))

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        self.list.setProperty("role", "choices")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        columns = QVBoxLayout() if text_is_large() else QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(self.list)
        columns.addWidget(self.page, 1)
        if text_is_large():
            self.list.setFixedHeight(grown(90))
        else:
            # The longest title is whole beside a scroll bar.
            self.list.setFixedWidth(274)
        self.scrolls_by_itself(self.page, 300)
        self.body.addLayout(columns, 1)
        room = self.screen().availableGeometry()
        self.resize(min(grown(900), room.width() - 80), min(grown(640), room.height() - 80))
        self.list.setFocus()

    def _show_row(self, row: int) -> None:
        topic = self._topics[row]
        self.page.setAccessibleName(topic.title)
        self.page.show_page(topic.html)

    def _on_link(self, link: QUrl) -> None:
        self.show_topic(link.path())


class GuidePage(QTextBrowser):
    """One page. Its links lead to other topics and nowhere else."""

    def __init__(self) -> None:
        super().__init__()
        self._html = ""
        self._drawn_for = 0
        self.setOpenLinks(False)
        # A caret, so that all of it can be read and copied without a mouse.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_page(self, html: str) -> None:
        """Show this page from its beginning."""
        self._html = html
        self.draw()

    def draw(self) -> None:
        """Lay the page out, with its pictures in the colours on screen and as wide as there is room."""
        width = self._drawn_for = self._room()
        document, html = self.document(), guide_pages.styled(self._html)
        document.clear()
        document.setDefaultStyleSheet(guide_pages.page_style())
        for number, found in enumerate(list(guide_pages.PICTURE.finditer(html))):
            drawn = guide_pages.picture(found[1], found[2], width, self.devicePixelRatioF())
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(f"picture:{number}"), drawn)
            html = html.replace(found[0], f'<p><img src="picture:{number}"></p>')
        self.setHtml(html)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._drawn_for:
            self.draw()

    def _room(self) -> int:
        """The width that a picture may have, whether there is a scroll bar or not: that comes while a page is drawn."""
        beside = self.verticalScrollBar().sizeHint().width() + round(2 * self.document().documentMargin()) + 4
        return max(min(self.width() - beside, grown(620)), 100)


def open_guide(window: QWidget, theme: Theme, translation: Translation) -> None:
    """Show the guide, or bring it to the front if it is open."""
    guide = window.findChild(GuideDialog) or GuideDialog(theme, translation, window)
    guide.show()
    guide.raise_()
    guide.activateWindow()
