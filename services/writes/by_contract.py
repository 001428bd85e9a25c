"""Writes to CSSS: made from what was seen, compared with what is there now, sent, and looked for afterwards.

No number of ours is in them. A later end, or one more order, may be this write's and may be a colleague's: a hint.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from msgspec.structs import replace

from services.errors import BadInput, NotUnderstood
from services.records import Money
from services.sisters import ContractDraft, ContractOrder, ContractOrders, Fields, time_of
from services.writes.errors import ReviewStopped
from services.writes.records import ByContract, Evidence, Finding, Guard, GuardCode, Intent, Reply, Source, Write
from services.writes.states import What

if TYPE_CHECKING:
    from services.csss.client import CsssClient

ENDS_LATER = "ends_later"
"""Finding.code: the order that was renewed ends later than it did; `value` is its new end, as Linksfield writes it."""
NO_CONTRACT = "no_csss"
"""Finding.code: CSSS was not asked, since the profile of the write has it no more."""
_AS_BEFORE, _NOT_TOLD = "as_before", "end_not_told"


def renewal_write(client: CsssClient, iccid: str, order: ContractOrder, periods: int, plan_name: str = "") -> Write:
    """A renewal of an order of this card. Raises BadInput("order_id" or "periods", "empty")."""
    if not order.order_code:
        raise BadInput("order_id", "empty")
    if periods < 1:
        raise BadInput("periods", "empty")
    contract = ByContract(
        account=client.account_mark(iccid),
        order_code=order.order_code,
        periods=periods,
        expires_text=order.expires_text or "",
    )
    return Write(
        what=What.RENEW_ORDER,
        iccid=iccid,
        order_no=order.order_code,
        plan_name=plan_name,
        plan_code=order.order_code,
        contract=contract,
    )


def contract_order_write(
    client: CsssClient, draft: ContractDraft, seen: ContractOrders, plan_code: str, money: Money
) -> Write:
    """An order by contract for a card whose orders were seen. Raises BadInput("periods", "empty").

    NotUnderstood where not all of them could be read: among those an old number would be taken for a new one.
    `plan_code` is the Mall's: the same plan ordered there is the same plan. `money` is the draft's amount.
    """
    if draft.periods < 1:
        raise BadInput("periods", "empty")
    contract = ByContract(account=client.account_mark(draft.iccid), known=_codes(seen), draft=draft)
    return Write(
        what=What.CONTRACT_ORDER,
        iccid=draft.iccid,
        plan_name=draft.package_name,
        plan_code=plan_code,
        money=money,
        contract=contract,
    )


def order_for_comparison(draft: ContractDraft, plan_code: str) -> Write:
    """An order by contract as far as what was ordered before is compared with it; it is not sent."""
    contract = ByContract(account="", draft=draft)
    return Write(
        what=What.CONTRACT_ORDER,
        iccid=draft.iccid,
        plan_name=draft.package_name,
        plan_code=plan_code,
        contract=contract,
    )


def require_same_account(client: CsssClient, write: Write) -> None:
    """Raise ReviewStopped("other_partner") where the profile's CSSS is another account by now."""
    if client.account_mark(write.iccid) != _contract(write).account:
        raise ReviewStopped("other_partner")


def check_as_reviewed(client: CsssClient, write: Write) -> list[Guard]:
    """Raise ReviewStopped("plan_changed" or "plan_gone") where the card's orders are not those that were seen.

    Returns what speaks against the write. Raises what the read raises: what cannot be seen is not written to.
    """
    require_same_account(client, write)
    contract, now = _contract(write), client.orders(write.iccid)
    if write.what is What.CONTRACT_ORDER:
        if set(_codes(now)) - set(contract.known):
            raise ReviewStopped(
                "plan_changed", field="orders", before=str(len(contract.known)), after=str(len(now.orders))
            )
        return []
    found = _named(now, contract.order_code)
    if found is None:
        raise ReviewStopped("plan_gone", field="order", before=contract.order_code)
    if (found.expires_text or "") != contract.expires_text:
        raise ReviewStopped(
            "plan_changed", field="length", before=contract.expires_text, after=found.expires_text or ""
        )
    # It was asked for by card; a server that did not heed that would list every customer's orders.
    return [] if found.names_card else [Guard(code=GuardCode.CARD_NOT_NAMED, needs_reason=True)]


def send_by_contract(client: CsssClient, write: Write) -> Finding:
    """Send it, once; returns what the answer shows. It proves it by our order's later end, or a new order's number."""
    contract = _contract(write)
    if write.what is What.CONTRACT_ORDER:
        if contract.draft is None:
            raise BadInput("order", "missing")
        answer = client.order(contract.draft)
        is_new = not answer.seen_before and answer.order_id not in contract.known
        return _answered("ordered" if is_new else "not_new", answer.order_id, proves=is_new)
    end = client.renew(contract.order_code, contract.periods).expires_text
    return _answered(_ends(contract, end), end, proves=_ends(contract, end) == ENDS_LATER)


def preview_by_contract(client: CsssClient, write: Write) -> Fields:
    """The exact request that it is sent with, secrets masked. Raises BadInput if it lacks what its kind needs."""
    contract = _contract(write)
    if write.what is What.RENEW_ORDER:
        return client.preview_renewal(contract.order_code, contract.periods)
    if contract.draft is None:
        raise BadInput("order", "missing")
    return client.preview_order(contract.draft)


def look_by_contract(client: CsssClient, intent: Intent) -> Finding:
    """Look whether it could have been carried out. Raises what the read raises."""
    contract, now = _contract(intent.write), client.orders(intent.write.iccid)
    if intent.write.what is What.CONTRACT_ORDER:
        return _looked_for_order(contract.known, _codes(now))
    found = _named(now, contract.order_code)
    if found is None:
        # It was there: what became of it nobody can say.
        return _answered("order_gone", contract.order_code, hints=True)
    end = found.expires_text or ""
    code = _ends(contract, end)
    return _answered(code, end, hints=code not in (_AS_BEFORE, _NOT_TOLD))


def contract_gone(evidence: Evidence) -> bool:
    """Whether CSSS was not asked, since the profile has it no more: no look will show more."""
    return any(finding.code == NO_CONTRACT for finding in evidence.findings)


def _looked_for_order(known: Collection[str], now: tuple[str, ...]) -> Finding:
    new = sorted(set(now) - set(known))
    found = _answered("one_more", new[0], hints=True) if new else _answered(_AS_BEFORE, "")
    return replace(found, before=len(known), after=len(now))


def _ends(contract: ByContract, end: str) -> str:
    """How an order's end, as Linksfield writes it, compares with the one that was reviewed."""
    if end == contract.expires_text:
        # Of an order that waits CSSS may tell no end, before and after: then it shows nothing.
        return _AS_BEFORE if end else _NOT_TOLD
    before, after = time_of(contract.expires_text), time_of(end)
    later = after is not None and (before is None or after > before) and not (contract.expires_text and before is None)
    return ENDS_LATER if later else "ends_otherwise"


def _answered(code: str, value: str, *, proves: bool = False, hints: bool = False) -> Finding:
    return Finding(source=Source.CONTRACT, outcome=Reply.ANSWERED, code=code, value=value, proves=proves, hints=hints)


def _named(orders: ContractOrders, code: str) -> ContractOrder | None:
    """The order of this number. NotUnderstood where it stands there twice, or may be among what was not read."""
    found = [order for order in orders.orders if order.order_code == code]
    if len(found) > 1:
        raise NotUnderstood("said_twice", detail=code)
    if not found and not orders.whole:
        raise NotUnderstood("too_many")
    return found[0] if found else None


def _codes(orders: ContractOrders) -> tuple[str, ...]:
    """The number of every order. NotUnderstood where one has none, or not all were read: one more would be missed."""
    if not orders.whole:
        raise NotUnderstood("too_many")
    if any(order.problem for order in orders.orders):
        raise NotUnderstood("not_object")
    return tuple(order.order_code for order in orders.orders if order.order_code)


def _contract(write: Write) -> ByContract:
    if write.contract is None:
        raise BadInput("order", "missing")
    return write.contract
