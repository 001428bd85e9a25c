"""Linksfield's other APIs through the desk: the real sandbox, and a profile with the parts beside those without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked, NoKeyringError
from msgspec.structs import replace

from services.desk.sisters.contract import order_of
from services.desk.sisters.qr_codes import Standing, activation_code, standing
from services.desk.sisters.shop_orders import ShopOrder, answer_to, cards_of, groups_of
from services.errors import BadInput, NotSetUp, NotUnderstood, Refused, SecretTrouble, SecretUnavailable
from services.sandbox import sample_cards
from services.setup.vault import SERVICE, Part, part_user
from services.sisters import CardUsage, ContractOrder, ContractOrders, Fields, QrOrder, QrPayment
from tests.services.desk.office import PRACTICE, UAT, Office, office_in
from tests.services.keyrings import FailingKeyring

IN_USE = next(card for card in sample_cards() if card.key == "in_use_two_waiting")
PARTS = "With parts"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with office_in(tmp_path) as one:
        sandbox, vault = one.sandbox, one.desk.vault
        email, password = sandbox.esim_qr_account
        one.add(
            replace(
                one.practice(PARTS),
                csss_url=sandbox.csss_url,
                esim_qr_url=sandbox.esim_qr_url,
                esim_qr_account=email,
            )
        )
        here = one.desk.clients.origins(PARTS)
        vault.save_part(PARTS, Part.CSSS, sandbox.csss_secret, here)
        vault.save_part(PARTS, Part.ESIM_QR, password, here)
        yield one


# ------------------------------------------------------------------ my data is gone


def test_the_usage_of_a_card_stands_beside_the_order_it_belongs_to(office: Office) -> None:
    subject = office.subject(IN_USE.iccid, profile=PARTS)
    usage, orders = office.desk.contract.usage(subject), office.desk.contract.orders(subject)
    order = order_of(usage, orders)
    assert (usage.used, usage.high_speed_left) == ("7680", "2560")
    assert order is not None
    assert (order.order_code, order.flow) == (IN_USE.order_nos[0], "10240")


@pytest.mark.parametrize("codes", [(), ("L2",), ("L1", "L1")])
def test_a_usage_that_names_no_single_order_belongs_to_none(codes: tuple[str, ...]) -> None:
    orders = ContractOrders(orders=tuple(ContractOrder(order_code=code) for code in codes))
    assert order_of(CardUsage(iccid=IN_USE.iccid, order_code="L1"), orders) is None
    assert order_of(CardUsage(iccid=IN_USE.iccid), orders) is None


def test_all_orders_of_the_account_come_with_the_cards_own_among_them(office: Office) -> None:
    found = office.desk.contract.orders_of_account(PARTS)
    assert found.whole
    assert set(IN_USE.order_nos) <= {order.order_code for order in found.orders}


def test_what_a_card_does_now_and_the_cards_in_use_are_told(office: Office) -> None:
    subject = office.subject(IN_USE.iccid, profile=PARTS)
    assert dict(office.desk.contract.device(subject).fields)["online"] == "1"
    assert IN_USE.iccid in {card.iccid for card in office.desk.contract.cards_in_use(PARTS)}


def test_the_calls_are_in_the_call_log_without_secrets(office: Office) -> None:
    office.desk.contract.usage(office.subject(IN_USE.iccid, profile=PARTS))
    office.desk.qr_codes.order(PARTS, "QR-1")
    told = office.desk.calls.all()[-3:]
    assert [call.endpoint for call in told] == ["queryDeviceFlowUsage", "emailLogin", "queryOrdStatusAndEmail"]
    assert {call.profile for call in told} == {PARTS}
    for secret in (office.sandbox.csss_secret, *office.sandbox.esim_qr_account):
        assert secret not in repr(told)


# ------------------------------------------------------------------ I paid and got no QR code


def test_an_order_of_an_esim_is_told_with_its_code(office: Office) -> None:
    found = office.desk.qr_codes.order(PARTS, " QR-1 ")
    assert (found.state, found.qr_code) == (QrPayment.PAID, "LPA:1$rsp.example.com$SANDBOX-QR-1")
    assert office.desk.qr_codes.detail(PARTS, "QR-1").fields


def test_one_log_in_serves_every_question(office: Office) -> None:
    for _ in range(3):
        office.desk.qr_codes.order(PARTS, "QR-0")
    assert office.requests("emailLogin") == 1


def test_an_order_without_a_number_is_not_asked_for(office: Office) -> None:
    with pytest.raises(BadInput):
        office.desk.qr_codes.order(PARTS, " ")


@pytest.mark.parametrize(
    ("number", "stands"),
    [
        ("QR-0", Standing.WAITING),
        ("QR-1", Standing.SHOWN),
        ("QR-LATE", Standing.NO_CODE),
        ("QR-2", Standing.FAILED),
        ("QR-3", Standing.CANCELLED),
        ("QR-ODD", Standing.NOT_KNOWN),
    ],
)
def test_each_state_of_an_esims_order_stands_for_one_thing(office: Office, number: str, stands: Standing) -> None:
    found = office.desk.qr_codes.order(PARTS, number)
    assert standing(found) is stands
    assert bool(activation_code(found)) is (stands is Standing.SHOWN)


def test_a_code_that_comes_later_is_there_when_it_is_asked_for_again(office: Office) -> None:
    first, second = (office.desk.qr_codes.order(PARTS, "QR-LATE") for _ in range(2))
    assert (standing(first), standing(second)) == (Standing.NO_CODE, Standing.SHOWN)


@pytest.mark.parametrize(
    ("state", "code", "stands"),
    [
        (QrPayment.WAITING, "LPA:1$smdp.example.com$8F-2A", Standing.CODE_UNPAID),
        (None, "LPA:1$smdp.example.com$8F-2A", Standing.CODE_UNPAID),
        (QrPayment.PAID, " ", Standing.NO_CODE),
        (QrPayment.PAID, "https://esim.example/qr/8F-2A.png", Standing.OTHER_FORM),
        (QrPayment.PAID, "LPA:1$smdp.example.com", Standing.OTHER_FORM),
        (QrPayment.PAID, "LPA:1$smdp.example.com$8F 2A", Standing.OTHER_FORM),
        (QrPayment.PAID, " lpa:1$smdp.example.com$8F-2A ", Standing.SHOWN),
        (QrPayment.PAID, "LPA:1$smdp.example.com$8F-2A$1.3.6$1", Standing.SHOWN),
    ],
)
def test_a_code_is_shown_only_where_it_is_one_and_paid_for(
    state: QrPayment | None, code: str, stands: Standing
) -> None:
    order = QrOrder(order_id="1", state=state, status="x", qr_code=code)
    assert standing(order) is stands
    assert activation_code(order) == (code.strip() if stands is Standing.SHOWN else "")


def test_no_repr_of_an_order_has_its_code(office: Office) -> None:
    assert "LPA" not in repr(office.desk.qr_codes.order(PARTS, "QR-1"))


# ------------------------------------------------------------------ which card is shop order 2020...?


def test_a_shop_order_is_found_by_its_number_with_its_card(office: Office) -> None:
    found = office.desk.shop_orders.find(PRACTICE, client_order=f" {IN_USE.order_nos[0]} ")
    assert found.cards == (IN_USE.iccid,)
    assert ("purchase_order_id", IN_USE.order_nos[0]) in found.fields


def test_a_shop_order_is_found_by_the_payments_number_and_by_its_card(office: Office) -> None:
    by_payment = office.desk.shop_orders.find(PRACTICE, transaction_order=IN_USE.pay_ids[0])
    by_card = office.desk.shop_orders.find(PRACTICE, iccid=IN_USE.iccid)
    assert by_payment.cards == by_card.cards == (IN_USE.iccid,)


def test_a_shop_order_that_is_not_there_is_said_in_linksfields_words(office: Office) -> None:
    with pytest.raises(Refused, match="There is no such order"):
        office.desk.shop_orders.find(PRACTICE, client_order="2020061214140465562")


def test_a_card_is_asked_for_as_it_is_however_it_was_pasted(office: Office) -> None:
    spaced = " ".join((IN_USE.iccid[:4], IN_USE.iccid[4:8], IN_USE.iccid[8:]))
    assert office.desk.shop_orders.find(PRACTICE, iccid=spaced).cards == (IN_USE.iccid,)


ASKED = "2020061214140465562"


@pytest.mark.parametrize(
    "fields",
    [
        (("purchase_order_id", "2020061214140465563"), ("sim_id", IN_USE.iccid)),
        (("rows.1.purchase_order_id", ""), ("rows.1.sim_id", IN_USE.iccid)),
    ],
)
def test_an_answer_about_another_order_opens_no_card(fields: Fields) -> None:
    with pytest.raises(NotUnderstood, match="not_ours"):
        answer_to({"purchaseorderid": ASKED}, fields)


@pytest.mark.parametrize(
    ("question", "number"), [("purchaseorderid", ASKED), ("simid", IN_USE.iccid), ("orderid", "P0002701")]
)
def test_our_own_question_come_back_tells_nothing(question: str, number: str) -> None:
    names = {"purchaseorderid": "purchase_order_id", "simid": "sim_id", "orderid": "order_id"}
    echo = (("partnerCode", "P0…"), ("version", "3.0"), ("sign", "…"), (names[question], number))
    assert answer_to({question: number}, echo) == ShopOrder(fields=())


@pytest.mark.parametrize(
    "fields",
    [
        (("purchase_order_id", ASKED), ("sim_id", IN_USE.iccid), ("state", "1")),
        (("orderNo", ASKED), ("iccid", IN_USE.iccid)),
        (("partnerCode", "P0…"), ("purchase_order_id", ASKED), ("sim_id", IN_USE.iccid)),
        (("order_id", "L1"), ("payId", ASKED), ("deviceCode", IN_USE.iccid)),
    ],
)
def test_an_answer_that_has_the_number_or_calls_it_otherwise_is_shown_with_its_card(fields: Fields) -> None:
    for question in ("purchaseorderid", "orderid"):
        assert answer_to({question: ASKED}, fields).cards == (IN_USE.iccid,)


def test_nothing_to_look_for_is_not_asked(office: Office) -> None:
    with pytest.raises(BadInput):
        office.desk.shop_orders.find(PRACTICE, client_order=" ")
    assert office.requests("mallOrder") == 0


def test_only_a_cards_own_field_names_a_card() -> None:
    number = "89860220190905123941"
    fields = (("order_id", number), ("1.sim_id", IN_USE.iccid), ("2.iccid.1", IN_USE.iccid), ("iccid", "none"))
    assert cards_of(fields) == (IN_USE.iccid,)


def test_bundle_groups_and_their_cards_are_read(office: Office) -> None:
    found = office.desk.shop_orders.bundle_groups(PRACTICE)
    assert ("groups.1.group_id", "G-1001") in found.fields
    assert [group.number for group in found.groups] == ["G-1001", "G-1002"]
    assert ("name", "Vans") in found.groups[1].fields
    assert office.desk.shop_orders.group_cards(PRACTICE, "G-1001")


def test_a_group_has_the_fields_beside_and_below_its_number_and_is_told_once() -> None:
    fields = (
        ("total", "1"),
        ("list.1.groupId", "7"),
        ("list.1.bundles.1.name", "100 GB"),
        ("list.1.bundles.1.group_id", "7"),
        ("list.2.group_id", " "),
        ("list.2.name", "no number"),
    )
    (group,) = groups_of(fields)
    assert group.number == "7"
    assert group.fields == (("groupId", "7"), ("name", "100 GB"), ("group_id", "7"))


def test_a_reply_about_one_group_is_all_its_own() -> None:
    (group,) = groups_of((("group_id", "7"), ("bundle.name", "100 GB")))
    assert group.fields == (("group_id", "7"), ("bundle.name", "100 GB"))


# ------------------------------------------------------------------ without the parts


@pytest.mark.parametrize("profile", [PRACTICE, UAT])
def test_without_the_parts_nothing_is_asked_for_and_no_keyring_is_opened(office: Office, profile: str) -> None:
    asked = office.keyring.asked
    assert not office.desk.sisters.has_csss(profile)
    assert not office.desk.sisters.has_esim_qr(profile)
    with pytest.raises(NotSetUp, match="no_csss"):
        office.desk.contract.usage(office.subject(IN_USE.iccid, profile=profile))
    with pytest.raises(NotSetUp, match="no_esim_qr"):
        office.desk.qr_codes.order(profile, "QR-1")
    assert office.keyring.asked == asked


def test_the_secrets_are_read_from_the_keyring_once(office: Office) -> None:
    _email, password = office.sandbox.esim_qr_account
    office.add(replace(office.desk.clients.profile(PARTS), name="Later"))
    for part, secret in ((Part.CSSS, office.sandbox.csss_secret), (Part.ESIM_QR, password)):
        office.keyring.passwords[SERVICE, part_user("Later", part)] = secret
    with pytest.raises(SecretUnavailable) as caught:
        office.desk.sisters.csss("Later")
    assert caught.value.trouble is SecretTrouble.MISSING
    office.desk.sisters.unlock_csss("Later")
    office.desk.sisters.unlock_esim_qr("Later")
    assert office.desk.sisters.csss("Later") is office.desk.sisters.csss("Later")
    assert office.desk.sisters.esim_qr("Later") is office.desk.sisters.esim_qr("Later")
    assert office.desk.sisters.has_csss("Later")


def test_what_is_kept_for_this_run_alone_asks_no_keyring(office: Office) -> None:
    office.add(replace(office.desk.clients.profile(PARTS), name="Practising"))
    _email, password = office.sandbox.esim_qr_account
    office.desk.vault.use_for_this_run("Practising", office.sandbox.partner_code)
    office.desk.sisters.use_for_this_run("Practising", office.sandbox.csss_secret, password)
    asked = office.keyring.asked
    office.desk.sisters.unlock_csss("Practising")
    office.desk.sisters.unlock_esim_qr("Practising")
    assert office.desk.contract.usage(office.subject(IN_USE.iccid, profile="Practising")).used
    assert office.keyring.asked == asked


@pytest.mark.parametrize(("error", "read"), [(NoKeyringError("none"), True), (KeyringLocked("locked"), False)])
def test_only_where_there_is_no_keyring_at_all_the_partner_code_is_the_access_code(
    tmp_path: Path, error: Exception, read: bool
) -> None:
    """Then no other access code can have been kept; a locked keyring may hold one."""
    with office_in(tmp_path, FailingKeyring(error)) as office:
        office.add(replace(office.practice(PARTS), csss_url=office.sandbox.csss_url))
        here = office.desk.clients.origins(PARTS)
        office.desk.vault.use_part_for_this_run(PARTS, Part.CSSS, office.sandbox.csss_secret, here)
        if read:
            office.desk.sisters.unlock_csss(PARTS)
            assert office.desk.contract.usage(office.subject(IN_USE.iccid, profile=PARTS)).used
        else:
            with pytest.raises(SecretUnavailable):
                office.desk.sisters.unlock_csss(PARTS)


def test_a_new_secret_makes_a_new_client(office: Office) -> None:
    before = office.desk.sisters.csss(PARTS)
    office.desk.vault.use_part_for_this_run(PARTS, Part.CSSS, "another", office.desk.clients.origins(PARTS))
    assert office.desk.sisters.csss(PARTS) is not before
    with pytest.raises(Refused):
        office.desk.contract.usage(office.subject(IN_USE.iccid, profile=PARTS))
