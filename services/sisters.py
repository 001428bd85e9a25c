"""Frozen records of Linksfield's other APIs: CSSS (the contract's own gateway) and eSIM by QR code.

What a reply does not say is None; `fields` holds all that it said, in its own words. Times without a zone are
Linksfield's (UTC+8: inferred, linksfield-api.md section 13.4).
"""

from __future__ import annotations

import enum
import re
from datetime import datetime
from decimal import Decimal

from services.clock import LINKSFIELD_TIME
from services.records import Record

Fields = tuple[tuple[str, str], ...]
_TIME = "%Y-%m-%d %H:%M:%S"  # documented
# Longer ones nobody can reckon with: they are shown as they came.
_NUMBER = re.compile(r"\d{1,18}(?:\.\d{0,18})?|\.\d{1,18}", re.ASCII)


class CardUsage(Record, frozen=True):
    """What a card has used (CSSS queryDeviceFlowUsage: printed whole).

    `used` and `high_speed_left` are the texts as they came: their unit is not documented. That `used` is of the current
    cycle of the order, and `high_speed_left` what is left of it, is inferred. `iccid` was asked about; whether the
    reply says that it is about that card, as the printed one does, is `names_card`.
    """

    iccid: str
    names_card: bool = False
    order_code: str | None = None
    used: str | None = None
    high_speed_left: str | None = None
    fields: Fields = ()

    @property
    def used_amount(self) -> Decimal | None:
        """The number used, in whatever unit; None if none came, or what came is none."""
        return _number(self.used)

    @property
    def left_amount(self) -> Decimal | None:
        """The number left at high speed, likewise."""
        return _number(self.high_speed_left)


class ContractOrder(Record, frozen=True):
    """One order of CSSS, also an ended one (queryOrder: 6 of 22 fields are known).

    `status` is the server's own value; "1" is not enabled (inferred), no other is known. `expires` is aware.
    `names_card`: the row says which card it is of. None of the known fields does, so one without may be as documented.
    """

    order_code: str | None = None
    status: str | None = None
    buy_type: str | None = None
    flow: str | None = None
    ordered_text: str | None = None
    expires_text: str | None = None
    expires: datetime | None = None
    names_card: bool = False
    fields: Fields = ()
    problem: str = ""


class ContractOrders(Record, frozen=True):
    """All orders that were asked for. `total`: how many Linksfield says there are; `whole`: every page was read."""

    orders: tuple[ContractOrder, ...]
    total: int | None = None
    whole: bool = True


class DeviceInfo(Record, frozen=True):
    """What CSSS says of a card at this moment (queryDevice: request printed, no field of the reply is)."""

    iccid: str
    fields: Fields = ()


class LifeCycle(enum.Enum):
    """Where a card stands (values printed; the list was cut)."""

    PRE_ACTIVATION = "1"
    ACTIVATION = "2"
    PRE_DEACTIVATION = "3"


class CardInUse(Record, frozen=True):
    """A card of this account (syncAssetInfo: 2 of 8 fields are known). `life_cycle` is None for a value not known."""

    iccid: str | None = None
    life_cycle: LifeCycle | None = None
    life_cycle_text: str | None = None
    fields: Fields = ()
    problem: str = ""


class RenewedOrder(Record, frozen=True):
    """The answer to a renewal (renewPackage: printed whole): the order and its new end."""

    order_id: str
    expires_text: str
    expires: datetime | None = None
    fields: Fields = ()


class ContractReceipt(Record, frozen=True):
    """The answer to an order by contract (orderPackage: printed whole); an order not enabled yet has no dates.

    `seen_before`: an answer that came before the order was sent has this number already.
    """

    order_id: str
    iccid: str | None = None
    starts_text: str | None = None
    expires_text: str | None = None
    seen_before: bool = False
    fields: Fields = ()


class BulkOutcome(Record, frozen=True):
    """What a bulk order came to for one card: a receipt, a refusal in Linksfield's words, or neither: unknown."""

    iccid: str
    receipt: ContractReceipt | None = None
    code: str = ""
    message: str = ""

    @property
    def is_unknown(self) -> bool:
        """Whether the answer says neither yes nor no of this card."""
        return self.receipt is None and not self.code


class PayStatus(enum.Enum):
    """Whether an order by contract has been paid (`pay_rst`: printed)."""

    UNPAID = "1"
    PAID = "2"


class ContractDraft(Record, frozen=True):
    """An order by our own contract, ready to be sent (orderPackage: printed whole).

    `opens_at_once` enables the plan at once (never for a SIM that takes OTA orders); `amount` is a decimal text.
    """

    iccid: str
    package_code: str
    package_name: str
    package_type: str
    periods: int
    amount: str
    pay_status: PayStatus
    opens_at_once: bool = False
    host_number: bool = False


class QrPayment(enum.Enum):
    """Where the payment of an eSIM stands (`orderPayStatus`: printed)."""

    WAITING = "0"
    PAID = "1"
    FAILED = "2"  # may be paid again
    CANCELLED = "3"  # has to be ordered again


class QrOrder(Record, frozen=True):
    """What became of the order of an eSIM (queryOrdStatusAndEmail: printed whole).

    `state` is None for a value that is not known; `status` is the server's own. `qr_code` is the text of the code: a
    secret, which no repr shows.
    """

    order_id: str
    state: QrPayment | None = None
    status: str | None = None
    qr_code: str | None = None
    fields: Fields = ()

    def __repr__(self) -> str:
        return f"QrOrder(order_id={self.order_id!r}, status={self.status!r})"


class QrPackage(Record, frozen=True):
    """A plan for an eSIM, as a pre-order names it (preOrderPackage: fields printed; all text is inferred)."""

    name: str
    package_id: str
    code: str
    currency: str
    currency_id: str
    money: str
    periods: str


class QrReport(enum.Enum):
    """What the shop reports of a payment (`type` of the payment webhook: printed)."""

    SUCCEEDED = "payment_intent.succeeded"
    FAILED = "payment_intent.payment_failed"


class QrDetail(Record, frozen=True):
    """An eSIM's details (myEsimDetail: request printed; its reply is "to add")."""

    order_id: str
    fields: Fields = ()


def time_of(text: str | None) -> datetime | None:
    """An end as CSSS writes it (documented form), in Linksfield's time (UTC+8: inferred); None for anything else."""
    try:
        return datetime.strptime(text or "", _TIME).replace(tzinfo=LINKSFIELD_TIME)
    except ValueError:
        return None


def _number(text: str | None) -> Decimal | None:
    plain = (text or "").strip()
    return Decimal(plain) if _NUMBER.fullmatch(plain) else None
