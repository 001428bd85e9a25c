"""Let the customer buy: the address of our shop for this card, as a link to copy and as a QR code."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from services.desk.customer_link import mall_link, order_link, qr_modules
from services.errors import ConsoleError
from ui.dialogs.base.qr_output import QrOutput
from ui.dialogs.base.sheet import Sheet
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import muted_label, plain_label
from ui.widgets.qr_code import QrCode
from ui.words import errors
from ui.words.amounts import card_groups, card_tail

if TYPE_CHECKING:
    from services.desk.customer_link import Matrix
    from ui.session.open_card import OpenCard
    from ui.session.sent_write import SentWrite
    from ui.session.session import Session

translate = QCoreApplication.translate

# Pixels of a field's frame and margins, and of what stands beside the field and its button in a window.
_AROUND_THE_LINK, _AROUND_THE_ROW = 34, 100


def let_customer_buy(session: Session, record: OpenCard, parent: QWidget) -> str:
    """Open the dialog with the link of this card; or return why there is none."""
    try:
        link = mall_link(session.desk.clients.profile(record.profile), record.iccid)
        modules = qr_modules(link)
    except ConsoleError as error:
        return errors.sentence(error)
    except ValueError:
        return _too_long()
    CustomerLinkDialog(session, record, link, modules, parent).open()
    return ""


def send_way_to_pay(session: Session, record: OpenCard, parent: QWidget) -> str:
    """Open the dialog with the link to the order that was placed last; or return why there is none.

    The reply to the customer has the link from then on, if it tells of no other order.
    """
    placed = record.placed
    if placed is None:
        return ""
    way = way_to_pay(session, record, placed)
    if isinstance(way, str):
        return way
    put_into_reply(record, way.link)
    CustomerLinkDialog(session, record, way.link, way.modules, parent, of_order=placed.order_no).open()
    return ""


class WayToPay(NamedTuple):
    """The link to an order that waits for its payment, and its QR code."""

    link: str
    modules: Matrix


def way_to_pay(session: Session, record: OpenCard, placed: SentWrite) -> WayToPay | str:
    """How the customer pays this order in our shop; or why nothing leads to it there."""
    try:
        profile = session.desk.clients.profile(record.profile)
        link = order_link(profile, record.iccid, placed.order_no, placed.pay_id)
        return WayToPay(link, qr_modules(link))
    except ConsoleError as error:
        return errors.sentence(error)
    except ValueError:
        return _too_long()


def put_into_reply(record: OpenCard, link: str) -> None:
    """Have the reply name this link; not where it tells of several orders, nor in the place of what was typed."""
    ticket = record.ticket.strip()
    orders = {each.order_no for each in record.done_here if each.state is not None and each.ticket == ticket}
    if len(orders - {""}) <= 1 and record.how_to_pay in ("", record.pay_link):
        record.how_to_pay = record.pay_link = link


def _too_long() -> str:
    return translate("CustomerLinkDialog", "The shop's address is too long for a QR code: shorten it in the profile.")


class CustomerLinkDialog(Sheet):
    """Shows, saves and prints the way to our shop. Nothing is ordered here: the customer does that there."""

    def __init__(
        self, session: Session, record: OpenCard, link: str, modules: Matrix, parent: QWidget, *, of_order: str = ""
    ) -> None:
        """`of_order` is the order that is paid with this link; "" for one that sells."""
        buy = translate("CustomerLinkDialog", "Shop link for the customer")
        pay = translate("CustomerLinkDialog", "Send the way to pay")
        super().__init__(parent, "customerLinkDialog", pay if of_order else buy, 480)
        # -- facts
        self._iccid = record.iccid
        self._modules = modules
        self._of_order = of_order
        self._window = parent.window()
        # -- widgets
        self.says = plain_label()
        self.link = named(QLineEdit(link), "customerLink")
        self.code = QrCode()
        self.below = muted_label(card_groups(record.iccid))
        self.notice = NoticeBox()
        self._output = QrOutput(session, self, self.notice)
        # -- buttons
        self.copy_button = CopyButton(self.link.text, self.tr("Copy link"), name="copyCustomerLinkButton")
        self.save_button = self.add_left_button(push_button(self.tr("Save..."), name="saveQrButton"))
        self.print_button = self.add_left_button(push_button(self.tr("Print..."), name="printQrButton"))
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeCustomerLinkButton"))
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        words = self.tr(
            "The customer opens this link or scans the code and orders in our shop. Nothing is ordered or charged "
            "from here."
        )
        pays = self.tr(
            "The customer opens this link or scans the code, and pays order {order} in our shop. Showing the link "
            "charges nothing."
        )
        self.says.setText(pays.format(order=self._of_order) if self._of_order else words)
        self.notice.setObjectName("customerLinkNotice")
        self.link.setReadOnly(True)
        self.link.setProperty("mono", True)
        self.link.setCursorPosition(0)
        self.link.setAccessibleName(self.tr("Link for the customer"))
        self.copy_button.setAccessibleName(self.tr("Copy link"))
        self.code.show_modules(self._modules)
        self.code.setAccessibleName(self.tr("QR code of the link"))
        self.code.setMinimumSize(240, 240)
        self.below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.link, 1)
        row.addWidget(self.copy_button)
        self.body.addWidget(self.says)
        self.body.addLayout(row)
        self.body.addWidget(self.code, 1)
        self.body.addWidget(self.below)
        self.body.addWidget(self.notice)
        self._widen()

    def _widen(self) -> None:
        """Have the link read to its end, where the window is wide enough: whose card it is for stands there."""
        self.link.ensurePolished()
        wanted = self.link.fontMetrics().horizontalAdvance(self.link.text()) + _AROUND_THE_LINK
        room = self._window.width() - self.copy_button.sizeHint().width() - _AROUND_THE_ROW
        self.link.setMinimumWidth(max(min(wanted, room), 0))

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(lambda _checked: self._output.save(self._modules, self._file_name()))
        self.print_button.clicked.connect(lambda _checked: self._output.print(self._modules, self.link.text()))

    def _file_name(self) -> str:
        return self.tr("shop link {card}").format(card=card_tail(self._iccid).lstrip("."))

    def done(self, result: int) -> None:
        self._output.cancel()
        super().done(result)
