"""Why the sandbox says no, and in which words.

Linksfield documents no error codes: every code and sentence here is invented by the sandbox.
A client may rely on nothing but `operateCode` not being "S".
"""

from __future__ import annotations

REFUSALS: dict[str, tuple[str, str]] = {
    "not_json": ("E101", "The request body is not a JSON object."),
    "sign_missing": ("E102", "The request is not signed: sign is missing."),
    "sign_wrong": ("E103", "The signature does not fit the request."),
    "partner_unknown": ("E104", "This partner code is not known."),
    "field_missing": ("E105", "The field {field} is missing."),
    "field_empty": ("E106", "The field {field} must not be empty."),
    "field_not_text": ("E107", "The field {field} must be text or a number."),
    "version": ("E108", "Version {version} is not served here; use 3.0."),
    "card_unknown": ("E110", "There is no card with the number {iccid}."),
    "card_of_another_partner": ("E111", "The card {iccid} does not belong to this partner."),
    "plan_not_for_card": ("E120", "The card may not buy the package {package_code}."),
    "plan_codes_differ": ("E121", "The plan {plan_code} does not belong to the package {package_code}."),
    "periods_not_a_number": ("E122", "orderPeriod must be a whole number, not {periods}."),
    "periods_out_of_range": ("E123", "orderPeriod must be from {minimum} to {maximum} for this plan, not {periods}."),
    "amount_not_a_number": ("E124", "payAmount must be a decimal amount, not {amount}."),
    "amount_wrong": ("E125", "payAmount must be {expected} for this order, not {amount}."),
    "currency_wrong": ("E126", "payCurrency must be {expected} for this order, not {currency}."),
    "auto_renewal_flag": ("E127", "autoRenewal must be 0 or 1, not {flag}."),
    "plan_does_not_renew": ("E128", "The plan {plan} cannot be renewed automatically."),
    "stripe_plan_wrong": ("E129", "plan_id does not belong to the plan of this order."),
    "order_no_used": ("E130", "The order number {order_no} has been used already."),
    "pay_id_used": ("E131", "The payment id {pay_id} has been used already."),
    "pay_status": ("E132", "Only a paid order can be recorded: payStatus must be 1, not {status}."),
    "pay_date": ("E133", "payResultDate must look like 2022-06-07 15:10:35, not {date}."),
    "pay_result": ("E134", "payRst {result} contradicts payStatus {status}."),
    "payment_unknown": ("E140", "There is no payment with the id {pay_id}."),
    "payment_made": ("E141", "The payment {pay_id} has been made already."),
    "payment_open": ("E142", "The payment {pay_id} has not been made."),
    "no_renewal": ("E150", "No auto-renewal is in force on this card."),
    "renewal_numbers": ("E151", "orderNo and payId are not those of the auto-renewal in force on this card."),
    "renewal_exists": ("E152", "An auto-renewal is in force on this card already."),
    "order_does_not_renew": ("E153", "The order of the payment {pay_id} was not placed with auto-renewal."),
    "nothing_searched": ("E160", "Give one of purchase_order_id, order_id and sim_id."),
    "order_unknown": ("E161", "There is no such order."),
    "csss_version": ("E170", "Version {version} is not served here; use 2.0."),
    "csss_time": ("E171", "timestamp must be an epoch time in seconds, not {time}."),
    "csss_number": ("E172", "{field} must be a whole number from 1."),
    "csss_periods": ("E173", "renew_period must be from 1 to {most}, not {periods}."),
    "csss_ended": ("E174", "The order has ended."),
    "csss_flags": ("E175", "pay_rst must be 1 or 2, and is_open 0 or 1."),
    # Of eSIM by QR code the codes are documented.
    "qr_parameters": ("2", "Wrong parameters."),
    "qr_token": ("7", "The token has expired."),
    "qr_time": ("1102", "The time could not be read."),
    "qr_order_system": ("3004", "The payment of this order was reported before."),
    "qr_timeout": ("6006", "PreOrder Timeout"),
    "qr_order": ("10008", "The order does not exist."),
    "qr_price": ("10009", "The price differs."),
}


class Refusal(Exception):
    """A request the sandbox does not carry out; `reason` is a key of REFUSALS, `facts` fill its sentence."""

    def __init__(self, reason: str, **facts: str | int) -> None:
        super().__init__(reason)
        code, sentence = REFUSALS[reason]
        self.code = code
        self.message = sentence.format(**facts)
