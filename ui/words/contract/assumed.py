"""What an answer can confirm or refute, each in a sentence. Data only."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from services.contract.records import Assumption

ASSUMED: dict[Assumption, object] = {
    Assumption.ENVELOPE: QT_TRANSLATE_NOOP("Assumed", "every reply has operateCode, message and data"),
    Assumption.REFUSAL: QT_TRANSLATE_NOOP("Assumed", "a refusal has a code of its own and words"),
    Assumption.TEXTS: QT_TRANSLATE_NOOP("Assumed", "every value is a text, numbers too"),
    Assumption.CARD_NAMED: QT_TRANSLATE_NOOP("Assumed", "the reply names the card as deviceCode"),
    Assumption.PLAN_LIST: QT_TRANSLATE_NOOP("Assumed", "the plans are in servicePlanList"),
    Assumption.PLAN_NAMES: QT_TRANSLATE_NOOP(
        "Assumed", "a plan has servicePlanCode, servicePlanShowName and packageCode"
    ),
    Assumption.PLAN_PRICE: QT_TRANSLATE_NOOP("Assumed", "a plan's price is payAmount in payCurrency"),
    Assumption.PLAN_PERIODS: QT_TRANSLATE_NOOP("Assumed", "a plan has time, unit, minOrderPeriod and maxOrderPeriod"),
    Assumption.PLAN_RENEWS: QT_TRANSLATE_NOOP("Assumed", "a plan says with autoRenewal and plan_id how it renews"),
    Assumption.UNITS: QT_TRANSLATE_NOOP("Assumed", "unit and packageType are 0 to 5"),
    Assumption.ORDER_LIST: QT_TRANSLATE_NOOP("Assumed", "the orders are in orderList"),
    Assumption.ORDER_STATES: QT_TRANSLATE_NOOP("Assumed", "orderStatus is 1 (waiting) or 2 (in use)"),
    Assumption.END_DATE: QT_TRANSLATE_NOOP("Assumed", "expireDate is yyyy-MM-dd"),
    Assumption.NO_ORDERS: QT_TRANSLATE_NOOP("Assumed", "how a card without orders is told"),
    Assumption.RENEWAL_RECORD: QT_TRANSLATE_NOOP("Assumed", "data is the one auto-renewal that is on"),
    Assumption.RENEWAL_DATE: QT_TRANSLATE_NOOP("Assumed", "subscriptionTime is yyyy.MM.dd"),
    Assumption.NO_RENEWAL: QT_TRANSLATE_NOOP("Assumed", "how a card without auto-renewal is told"),
    Assumption.PAYMENT_FIELDS: QT_TRANSLATE_NOOP(
        "Assumed", "a payment has payId, orderNo, payStatus, payAmount and payCurrency"
    ),
    Assumption.PAYMENT_STATES: QT_TRANSLATE_NOOP("Assumed", "payStatus is 1 (paid), 2 (pending) or 0 (failed)"),
    Assumption.DETAILS_BASE: QT_TRANSLATE_NOOP("Assumed", "order details are asked at the topup address"),
    Assumption.PUSH_HMAC: QT_TRANSLATE_NOOP("Assumed", "notifications are signed with HMAC-SHA1 and a key"),
}
