"""Rehearse an eSIM order, in practice only: the agent plays the shop, and sees how each of its reports is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from services.errors import BadInput, ConsoleError, NoAnswer
from services.setup.vault import Part, part_user
from services.sisters import QrPackage, QrReport
from ui.dialogs.base.sheet import Sheet
from ui.widgets.basics import named
from ui.widgets.boxes import FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import caption_label, muted_label, plain_label
from ui.words import errors, systems
from ui.words.sisters.esim_qr import code_meaning, why_not

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from ui.session.session import Session

_SLOT = "rehearse an eSIM"


def package_of(fields: Mapping[str, str]) -> QrPackage | None:
    """The plan that practice offers, from the wire's own fields; None where there is none."""
    if not fields:
        return None
    return QrPackage(
        name=fields["packageShowName"],
        package_id=fields["id"],
        code=fields["packageCode"],
        currency=fields["currency"],
        currency_id=fields["currencyId"],
        money=fields["money"],
        periods=fields["periodNum"],
    )


class EsimRehearsalDialog(Sheet):
    """Orders ahead, reports, and says what came back. Signals: `wanted(number)`, the order to be checked."""

    wanted = Signal(str)

    def __init__(self, session: Session, profile: str, package: QrPackage, parent: QWidget) -> None:
        super().__init__(parent, "esimRehearsalDialog", "", 620)
        self.setWindowTitle(self.tr("Rehearse an eSIM order"))
        self.setAccessibleName(self.tr("Rehearse an eSIM order"))
        self.title.setText(self.tr("Rehearse an eSIM order"))
        # -- facts
        self._session = session
        self._profile = profile
        self._package = package
        # -- widgets
        self.says = plain_label()
        self.facts = FactGrid(120)
        self.number = named(QLineEdit(), "rehearsedEsimInput")
        self.field = Field(self.tr("Number of the eSIM order"), self.number)
        self.report = named(QComboBox(), "esimReportBox")
        self.report_field = Field(self.tr("What our shop reports"), self.report)
        self.notice = NoticeBox()
        self.assumed = muted_label()
        # -- buttons
        self.order_button = push_button(self.tr("1. Order an eSIM ahead"), name="orderEsimAheadButton")
        self.report_button = push_button(self.tr("2. Report the payment"), name="reportEsimPaymentButton")
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeEsimRehearsalButton"))
        self.check_button = self.add_button(
            push_button(self.tr("3. Check this order"), "primary", "checkRehearsedEsimButton")
        )
        self._assemble()
        self._load()
        self._connect()

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        self.says.setObjectName("esimRehearsalSays")
        self.notice.setObjectName("esimRehearsalNotice")
        self.assumed.setWordWrap(True)
        for button in (self.order_button, self.report_button):
            button.setAccessibleName(button.text())
        self.body.addWidget(self.says)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.order_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.field)
        self.body.addWidget(self.report_field)
        self.body.addWidget(self.report_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.notice)
        self.body.addWidget(caption_label(self.tr("What this rehearsal assumes")))
        self.body.addWidget(self.assumed)
        self.body.addStretch(1)

    def _load(self) -> None:
        self.show_badge(*systems.badge(self._session.desk.clients.leads_to(self._profile)))
        self.says.setText(
            self.tr(
                "A rehearsal: here you are our shop, and practice answers for Linksfield. The shop orders an eSIM "
                "ahead, takes the money, and reports once what became of the payment. With real systems only the shop "
                "does this."
            )
        )
        self.facts.add(self.tr("Plan"), self._package.name)
        self.facts.add(self.tr("Price"), f"{self._package.money} {self._package.currency}")
        for words, report, wrong_price in self._reports():
            self.report.addItem(words, (report, wrong_price))
        self.assumed.setText(
            self.tr(
                "Linksfield's pages print the requests, the codes and the answer to a report. They do not say in which "
                "field the order's number comes, in which unit the reported amount is (here: that of the price), what "
                "a second report is answered (here: 3004), and whether 60 or 10 minutes are left to pay (here: 60)."
            )
        )

    def _reports(self) -> tuple[tuple[str, QrReport, bool], ...]:
        return (
            (self.tr("The payment succeeded"), QrReport.SUCCEEDED, False),
            (self.tr("The payment failed"), QrReport.FAILED, False),
            (self.tr("The payment succeeded, at another price"), QrReport.SUCCEEDED, True),
        )

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.order_button.clicked.connect(lambda _checked: self._on_order())
        self.report_button.clicked.connect(lambda _checked: self._on_report())
        # What was said is of another order.
        self.number.textEdited.connect(lambda _text: self.notice.show_text(""))
        self.check_button.clicked.connect(lambda _checked: self._on_check())

    def _on_order(self) -> None:
        desk = self._session.desk

        def told(number: str) -> None:
            self.number.setText(number)
            self.notice.show_text(
                self.tr("Ordered ahead: nothing is paid yet. The eSIM is kept for 60 minutes."), "blue"
            )

        self._start(lambda: desk.esim_rehearsal.order_ahead(self._profile, self._package), told)

    def _on_report(self) -> None:
        desk, number = self._session.desk, self.number.text()
        report, wrong_price = self.report.currentData()

        def work() -> str:
            desk.esim_rehearsal.report(self._profile, number, self._package, report, wrong_price=wrong_price)
            return "0"

        def told(code: str) -> None:
            words = self.tr("Answered with code {code}: {meaning}. Now check the order.")
            self.notice.show_text(words.format(code=code, meaning=code_meaning(code)), "green")

        self._start(work, told)

    def _on_check(self) -> None:
        if not self.number.text().strip():
            self.field.show_error(errors.sentence(BadInput("qr_order", "empty")))
            return
        self.wanted.emit(self.number.text())
        self.accept()

    def done(self, result: int) -> None:
        self._session.tasks.cancel(_SLOT)
        super().done(result)

    # ------------------------------------------------------------------ internals

    def _start(self, work: Callable[[], str], told: Callable[[str], None]) -> None:
        self.notice.show_text("")
        self._enable(False)
        self._session.tasks.start(_SLOT, self._carry_out(work, told))

    async def _carry_out(self, work: Callable[[], str], told: Callable[[str], None]) -> None:
        session, desk = self._session, self._session.desk
        try:
            await session.unlock(self._profile)
            password = part_user(self._profile, Part.ESIM_QR)
            await session.secret(password, desk.sisters.unlock_esim_qr, self._profile)
            answer = await session.background.read(work)
        except BadInput as error:
            self.field.show_error(errors.sentence(error))
        except NoAnswer:
            words = self.tr(
                "No usable answer came. Whether it arrived is not known: check the order before anything is reported "
                "again."
            )
            self.notice.show_text(words, "amber")
        except ConsoleError as error:
            self.notice.show_text(why_not(error), "amber")
        else:
            told(answer)
        finally:
            self._enable(True)
            (self.check_button if self.notice.isVisible() else self.number).setFocus()

    def _enable(self, enabled: bool) -> None:
        for button in (self.order_button, self.report_button, self.check_button):
            button.setEnabled(enabled)
