"""Each check of the look finds what it is there for: windows that are wrong in one way, and one that is right."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from tools.look.fault import Fault
from tools.look.looker import faults_of
from ui.widgets.basics import must_be_seen
from ui.widgets.field import Field

LONG = "Far more words than there is room for in such a narrow place as this one"
Plant = Callable[[QWidget], None]


@pytest.fixture
def heard(qapp: QApplication) -> Iterator[None]:
    """As if a screen reader were there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    """A window on the screen, light, without the program's look, which a test before this one may have put on."""
    sheet, colours = qapp.styleSheet(), qapp.palette()
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())
    made = QWidget()
    made.setObjectName("planted")
    palette = QPalette(QColor("#f4f5f7"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#16191d"))
    made.setPalette(palette)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    made.setGeometry(screen.left() + 20, screen.top() + 20, 400, 300)
    yield made
    made.hide()
    made.deleteLater()
    qapp.setPalette(colours)
    qapp.setStyleSheet(sheet)


def faults(window: QWidget) -> list[Fault]:
    window.show()
    QApplication.processEvents()
    return list(faults_of(window))


def label(parent: QWidget, text: str, place: QRect, name: str = "wrong") -> QLabel:
    made = QLabel(text, parent)
    made.setObjectName(name)
    made.setGeometry(place)
    return made


def button(parent: QWidget, text: str, place: QRect, name: str = "wrongButton", kind: str = "secondary") -> QPushButton:
    made = QPushButton(text, parent)
    made.setObjectName(name)
    made.setProperty("kind", kind)
    made.setGeometry(place)
    return made


# ---------------------------------------------------------------------- what is wrong


def a_label_too_narrow(window: QWidget) -> None:
    label(window, LONG, QRect(10, 10, 60, 20))


def a_label_too_low(window: QWidget) -> None:
    label(window, LONG, QRect(10, 10, 90, 20)).setWordWrap(True)


def a_label_that_its_frame_cuts_off(window: QWidget) -> None:
    frame = QFrame(window)
    frame.setGeometry(10, 10, 50, 40)
    label(frame, LONG, QRect(0, 0, 600, 20))


def an_example_too_long_for_its_field(window: QWidget) -> None:
    class Field(QLineEdit):
        def paintEvent(self, event: QPaintEvent) -> None:
            QPainter(self).drawText(4, 16, self.placeholderText())

    field = Field(window)
    field.setObjectName("wrong")
    field.setPlaceholderText(LONG)
    field.setGeometry(10, 10, 80, 24)


def a_card_number_whose_beginning_is_cut_off(window: QWidget) -> None:
    field = QLineEdit("8985 2000 0000 0001 0023", window)
    field.setObjectName("wrong")
    field.setProperty("role", "number")
    field.setGeometry(10, 10, 90, 24)


def a_link_to_copy_too_long_for_its_field(window: QWidget) -> None:
    field = QLineEdit("https://shop.example/buy?card=89852000000000010023", window)
    field.setObjectName("wrong")
    field.setReadOnly(True)
    field.setGeometry(10, 10, 120, 24)


def a_box_too_narrow_for_its_choice(window: QWidget) -> None:
    box = QComboBox(window)
    box.setObjectName("wrong")
    box.addItem(LONG)
    box.setGeometry(10, 10, 80, 24)


def a_button_narrower_than_its_words(window: QWidget) -> None:
    button(window, "Order this plan", QRect(10, 10, 50, 30))


def a_cell_elided_and_silent_about_it(window: QWidget) -> None:
    table = QTableWidget(1, 1, window)
    table.setObjectName("wrong")
    table.setGeometry(10, 10, 200, 120)
    table.setItem(0, 0, QTableWidgetItem(LONG))
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.horizontalHeader().hide()


def a_button_beyond_the_window(window: QWidget) -> None:
    button(window, "Send", QRect(380, 10, 80, 30))


def a_button_beyond_the_screen(window: QWidget) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    button(window, "Send", QRect(10, screen.height() - 20, 80, 30))
    window.resize(300, screen.height() + 60)


def a_button_that_no_bar_scrolls_to(window: QWidget) -> None:
    area = QScrollArea(window)
    area.setGeometry(0, 0, 100, 100)
    content = QWidget()
    content.resize(300, 80)
    area.setWidget(content)
    button(content, "Send", QRect(200, 10, 80, 30))
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def a_warning_that_must_be_scrolled_to(window: QWidget) -> None:
    area = QScrollArea(window)
    area.setGeometry(0, 0, 200, 100)
    content = QWidget()
    content.resize(150, 300)
    area.setWidget(content)
    must_be_seen(label(content, "This cannot be undone.", QRect(0, 90, 140, 20)))


def a_notice_over_a_row(window: QWidget) -> None:
    rows = QListWidget(window)
    rows.addItems(["first row", "second row", "third row"])
    rows.setGeometry(0, 0, 300, 200)
    notice = QFrame(window)
    notice.setObjectName("notice")
    notice.setGeometry(0, 10, 120, 60)


def a_notice_over_a_button(window: QWidget) -> None:
    button(window, "Send", QRect(10, 10, 80, 30))
    notice = QFrame(window)
    notice.setObjectName("notice")
    notice.setGeometry(60, 0, 120, 60)


def two_texts_on_each_other(window: QWidget) -> None:
    label(window, "Verified by us", QRect(10, 10, 120, 20), "one")
    label(window, "Paid, nothing came", QRect(16, 12, 120, 20), "other").setAttribute(
        Qt.WidgetAttribute.WA_TransparentForMouseEvents
    )


def a_button_lower_than_its_input(window: QWidget) -> None:
    field = QLineEdit(window)
    field.setGeometry(10, 10, 120, 30)
    button(window, "Check", QRect(138, 14, 80, 30))


def a_sentence_in_a_column_of_words(window: QWidget) -> None:
    label(window, "Enter the amount paid, for example 12.36.", QRect(10, 10, 70, 120)).setWordWrap(True)


def an_input_away_from_its_label(window: QWidget) -> None:
    periods = QLineEdit("1")
    periods.setMaximumWidth(60)
    field = Field("Periods to add", periods)
    field.setParent(window)
    field.setGeometry(10, 10, 300, 60)


def a_table_with_a_sliver_of_a_row(window: QWidget) -> None:
    table = QTableWidget(3, 1, window)
    table.setGeometry(10, 10, 200, table.horizontalHeader().sizeHint().height() + 12)


def a_name_in_capitals(window: QWidget) -> None:
    label(window, "payId of our shop", QRect(10, 10, 200, 20)).setStyleSheet("text-transform: uppercase")


def two_filled_buttons(window: QWidget) -> None:
    button(window, "Look up", QRect(10, 10, 100, 30), "one", "primary")
    button(window, "Review", QRect(10, 60, 100, 30), "other", "primary")


def a_text_hardly_there(window: QWidget) -> None:
    label(window, "Ends 5 Dec 2026", QRect(10, 10, 200, 20)).setStyleSheet("color: #9aa2ab")


def a_painted_text_hardly_there(window: QWidget) -> None:
    class Faint(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            painter = QPainter(self)
            painter.setPen(QColor("#c3c9d0"))
            painter.drawText(4, 16, "Ends 5 Dec 2026")

    made = Faint(window)
    made.setObjectName("wrong")
    made.setAccessibleName("Ends 5 Dec 2026")
    made.setGeometry(10, 10, 200, 24)


def a_letter_that_no_font_has(window: QWidget) -> None:
    label(window, "odd \U0001fbfa\ue123 letter", QRect(10, 10, 200, 20))


def a_date_in_two_lines(window: QWidget) -> None:
    label(window, "Ends 11 Dec 2026", QRect(10, 10, 70, 60)).setWordWrap(True)


def a_chinese_date_in_two_lines(window: QWidget) -> None:
    label(window, "于2026年12月11日到期", QRect(10, 10, 90, 80)).setWordWrap(True)


def an_amount_in_two_lines(window: QWidget) -> None:
    label(window, "Charged 12.36 GBP", QRect(10, 10, 90, 60)).setWordWrap(True)


def chinese_with_a_blank(window: QWidget) -> None:
    label(window, "2026年12月11日 到期", QRect(10, 10, 300, 20))


def chinese_with_the_colon_of_english(window: QWidget) -> None:
    label(window, "待核实:", QRect(10, 10, 300, 20))


def a_value_named_by_its_label(window: QWidget) -> None:
    label(window, "T-48213", QRect(10, 10, 200, 20)).setAccessibleName("Ticket")


def a_painted_text_that_nobody_hears(window: QWidget) -> None:
    a_painted_text_hardly_there(window)
    window.findChild(QWidget, "wrong").setAccessibleName("Days")  # type: ignore[union-attr]  # it was just made


@pytest.mark.parametrize(
    ("plant", "kind"),
    [
        (a_label_too_narrow, "clipped"),
        (a_label_too_low, "clipped"),
        (a_label_that_its_frame_cuts_off, "clipped"),
        (an_example_too_long_for_its_field, "clipped"),
        (a_card_number_whose_beginning_is_cut_off, "clipped"),
        (a_link_to_copy_too_long_for_its_field, "clipped"),
        (a_box_too_narrow_for_its_choice, "clipped"),
        (a_button_narrower_than_its_words, "squeezed"),
        (a_cell_elided_and_silent_about_it, "elided"),
        (a_button_beyond_the_window, "outside"),
        (a_button_beyond_the_screen, "outside"),
        (a_button_that_no_bar_scrolls_to, "outside"),
        (a_warning_that_must_be_scrolled_to, "unseen"),
        (a_notice_over_a_row, "covered"),
        (a_notice_over_a_button, "covered"),
        (two_texts_on_each_other, "written over"),
        (a_button_lower_than_its_input, "askew"),
        (a_sentence_in_a_column_of_words, "cramped"),
        (an_input_away_from_its_label, "adrift"),
        (a_table_with_a_sliver_of_a_row, "rowless"),
        (a_name_in_capitals, "case"),
        (two_filled_buttons, "filled"),
        (a_text_hardly_there, "faint"),
        (a_painted_text_hardly_there, "faint"),
        (a_letter_that_no_font_has, "no letter"),
        (a_date_in_two_lines, "torn"),
        (a_chinese_date_in_two_lines, "torn"),
        (an_amount_in_two_lines, "torn"),
        (chinese_with_a_blank, "marks"),
        (chinese_with_the_colon_of_english, "marks"),
        (a_value_named_by_its_label, "silent"),
        (a_painted_text_that_nobody_hears, "silent"),
    ],
)
def test_a_planted_fault_is_found(heard: None, window: QWidget, plant: Plant, kind: str) -> None:
    plant(window)
    assert kind in [fault.kind for fault in faults(window)]


def test_what_is_right_is_left_alone(heard: None, window: QWidget) -> None:
    label(window, "T-48213", QRect(10, 10, 200, 20), "ticket")
    label(window, LONG, QRect(10, 40, 300, 60), "words").setWordWrap(True)
    button(window, "Review", QRect(10, 120, 100, 30), "reviewButton", "primary")
    button(window, "Refresh", QRect(120, 120, 100, 30)).setAccessibleDescription("Ask for the plans again")
    area = QScrollArea(window)
    area.setGeometry(10, 160, 300, 100)
    content = QWidget()
    content.resize(200, 400)
    button(content, "Far below", QRect(10, 350, 100, 30), "farBelowButton")
    area.setWidget(content)
    assert faults(window) == []


def test_a_tool_tip_with_the_whole_text_makes_up_for_an_ellipsis(heard: None, window: QWidget) -> None:
    a_cell_elided_and_silent_about_it(window)
    table = window.findChild(QTableWidget)
    assert table is not None
    item = table.item(0, 0)
    assert item is not None
    item.setToolTip(LONG)
    assert [fault.kind for fault in faults(window)] == []


def test_right_chinese_in_several_lines_is_left_alone(window: QWidget) -> None:
    text = "“订单”还剩 9 天，将于 12月8日到期（估算）。\n共 3 项：Europe, Asia。"
    label(window, text, QRect(10, 100, 380, 40))
    assert {fault.kind for fault in faults(window)} <= {"not Chinese"}
