"""The sandbox as a whole: a server that can be started, stopped, asked and moved on in time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from types import TracebackType

from services.sandbox import stripe
from services.sandbox.answers import Answer, Document
from services.sandbox.controls import PREFIX, Controls, Proof, whole_number, words
from services.sandbox.faults import Faults
from services.sandbox.fields import Received
from services.sandbox.handling import Front, Wait
from services.sandbox.notifications import (
    MD5_KEY_ID,
    MD5_SECRET,
    NOTIFICATION_KEYS,
    expiry_content,
    md5_push,
    recharge_content,
    send,
    signed_push,
    sms_content,
)
from services.sandbox.orders import Repeat
from services.sandbox.sample_cards import OUR_PARTNER, sample_cards
from services.sandbox.sample_history import fill, fill_fleet
from services.sandbox.server import Listener
from services.sandbox.shapes import read_shapes
from services.sandbox.sisters import esim_shop
from services.sandbox.sisters.csss_signing import SECRET
from services.sandbox.sisters.esim_qr import EMAIL, PASSWORD, SAMPLES
from services.sandbox.world import World


def _system_time() -> datetime:
    return datetime.now(UTC)


# Signed as the older pages have it.
_OLDER = {"expiry": expiry_content, "sms": sms_content}


class Sandbox:
    """A Mall API on 127.0.0.1, in threads of this process.

    `port` 0 picks a free one. `repeat` is "none", "same-answer" or "refuse": what happens to an order number
    sent twice. `faults` is a spec (see faults.GRAMMAR), `shapes` names habits (see shapes.Shape). `clock` returns
    aware times; the sandbox's time runs with it. ValueError for a wrong `repeat`, `faults` or `shapes`.
    Every method may be called from any thread.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        repeat: str = "none",
        faults: str = "",
        shapes: str = "",
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        self._port = port
        self._first_faults = faults
        self._faults = Faults(faults)
        self._repeat = Repeat(repeat)
        self._world = World(clock or _system_time)
        self._first_shapes = read_shapes(shapes)
        self._front = Front(self._world, self._faults, self._repeat, self._first_shapes)
        self._stripe = stripe.Stripe(self._world)
        self.proof = Proof()
        self._controls = Controls(self._actions())
        self._listener: Listener | None = None
        fill(self._world)

    def _actions(self) -> dict[tuple[str, str], Callable[[Mapping[str, object]], Document]]:
        return {
            ("GET", "state"): lambda _: self.state(),
            ("GET", "late"): lambda _: {"late": self._front.late},
            ("POST", "advance"): self._advance_asked,
            ("POST", "pay"): self._pay_asked,
            ("POST", "faults"): self._faults_asked,
            ("POST", "shapes"): self._shapes_asked,
            ("POST", "push"): self._push_asked,
            ("POST", "fleet"): self._fleet_asked,
            ("POST", "reset"): self._reset_asked,
            ("POST", "proof"): lambda fields: {"proof": self.proof.answer(self._port, words(fields, "nonce"))},
        }

    # ------------------------------------------------------------------ running

    def start(self) -> None:
        """Listen. OSError if the port is taken. After a stop the same port is used again, and nothing is forgotten."""
        if self._listener is None:
            self._listener = Listener(self._port, self._answer)
            self._port = self._listener.server_port
            self._listener.start()

    def stop(self) -> None:
        """Stop listening and close every connection at once; what is being held back is dropped."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.stop()

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _answer(self, received: Received, wait: Wait) -> Answer:
        if received.path.startswith(PREFIX):
            return self._controls.answer(received)
        if received.path.startswith(stripe.PREFIX):
            return self._stripe.answer(received)
        return self._front.answer(received, wait)

    # ------------------------------------------------------------------ where it is

    @property
    def vshop_url(self) -> str:
        """Base URL of the mall calls; RuntimeError before the first start on port 0."""
        return self._url("vshop")

    @property
    def payment_url(self) -> str:
        """Base URL of the payment calls."""
        return self._url("payment")

    @property
    def topup_url(self) -> str:
        """Base URL of GET /mall/order."""
        return self._url("topup")

    @property
    def csss_url(self) -> str:
        """Base URL of CSSS."""
        return self._url("csss")

    @property
    def csss_secret(self) -> str:
        """The secret that signs for CSSS."""
        return SECRET

    @property
    def esim_qr_url(self) -> str:
        """Base URL of eSIM by QR code."""
        return self._url("esim_qr")

    @property
    def esim_qr_account(self) -> tuple[str, str]:
        """The e-mail address and the password of the practice account there."""
        return EMAIL, PASSWORD

    @property
    def esim_orders(self) -> dict[str, str]:
        """Numbers of eSIM orders to practise with, by what they are for."""
        return dict(SAMPLES)

    @property
    def esim_package(self) -> dict[str, str]:
        """The one plan for eSIMs that can be pre-ordered, in the fields of its page."""
        return dict(esim_shop.PACKAGE)

    @property
    def control_url(self) -> str:
        """Base URL of the control paths (state, advance, pay, push, faults, reset)."""
        return self._url("sandbox")

    @property
    def port(self) -> int:
        """Where it listens on 127.0.0.1; 0 before the first start on port 0."""
        return self._port

    def _url(self, base: str) -> str:
        if not self._port:
            raise RuntimeError("the sandbox has no port before it is started")
        return f"http://127.0.0.1:{self._port}/{base}"

    @property
    def stripe_script_url(self) -> str:
        """The script that plays Stripe in the checkout page."""
        return f"{self._url('stripe')}/v3/stripe.js"

    @property
    def notification_keys(self) -> dict[str, str]:
        """The keys that notifications are signed with, by their ids: in hex, but for the secret of the older ones."""
        return NOTIFICATION_KEYS | {MD5_KEY_ID: MD5_SECRET}

    @property
    def partner_code(self) -> str:
        """The partner code that owns the sample cards."""
        return OUR_PARTNER

    # ------------------------------------------------------------------ playing

    def advance(self, *, days: int = 0, seconds: int = 0) -> None:
        """Move the sandbox's time on: plans end, waiting ones start, renewals renew. ValueError if it would go back."""
        with self._world.lock:
            self._world.move_on(days * 86_400 + seconds)

    def pay(self, pay_id: str, result: str = "paid") -> None:
        """Play the customer: the payment is "paid" or "failed". ValueError if it is unknown or paid already."""
        if result not in ("paid", "failed"):
            raise ValueError(f"result must be paid or failed, not {result!r}")
        with self._world.lock:
            payment = self._world.payments.get(pay_id)
            if payment is None:
                raise ValueError(f"there is no payment with the id {pay_id!r}")
            self._world.settle()
            self._world.decide(payment, paid=result == "paid")

    def push(
        self,
        url: str = "",
        kind: str = "recharge",
        *,
        key_id: str = "practice-1",
        pay_id: str = "",
        card: str = "",
        spoil: str = "",
    ) -> Document:
        """Sign a notification and POST it to `url` on this computer; without one it is only made.

        `kind` is "recharge" (of the payment `pay_id`, else the newest paid), "expiry" (of `card`, else of all) or "sms"
        (sent by `card`, else by the first);
        `spoil` makes it wrong on purpose (see pushing.SPOILS). Returns what was made as "headers" and "body", and the
        "status" and "answer" that came back. ValueError for anything that cannot be done.
        """
        if kind not in ("recharge", *_OLDER):
            raise ValueError(f"kind must be recharge, {' or '.join(_OLDER)}, not {kind!r}")
        with self._world.lock:
            self._world.settle()
            push = (
                signed_push(recharge_content(self._world, pay_id), key_id, self._world.now(), spoil)
                if kind == "recharge"
                else md5_push(_OLDER[kind](self._world, card), spoil)
            )
        # Sent without the lock: whoever receives it may ask the sandbox at once.
        return push.as_document() | (send(push, url) if url else {})

    def pasted_notification(self, iccid: str, spoil: str = "") -> str:
        """Make a notification about this card, else about the newest payment, as somebody would paste it.

        "shop-report" is none: it is a shop's own report of an eSIM's payment (see esim_shop).
        """
        if spoil == "shop-report":
            return esim_shop.pasted_report(self._world.now())
        of_card = next((card.pay_ids for card in sample_cards() if card.iccid == iccid), ())
        made = self.push(pay_id=next(iter(of_card), ""), spoil=spoil)
        headers = made["headers"]
        lines = [f"{name}: {value}" for name, value in headers.items()] if isinstance(headers, dict) else []
        return "\n".join((*lines, "", str(made["body"])))

    def add_fleet(self, count: int) -> tuple[str, ...]:
        """Put so many cards of the fleet (see sample_cards) into use, once; their numbers. ValueError for too many."""
        with self._world.lock:
            return fill_fleet(self._world, count)

    def set_faults(self, spec: str) -> None:
        """Put other faults in force, counted from the start. ValueError for a wrong spec; the old ones then stand."""
        with self._world.lock:
            self._faults.set(spec)

    def set_shapes(self, spec: str) -> None:
        """Give the server other habits (see shapes.Shape). ValueError for a wrong spec; the old ones then stand."""
        chosen = read_shapes(spec)
        with self._world.lock:
            self._front.shapes = chosen

    def state(self) -> dict[str, object]:
        """Return all orders, payments, renewals and received requests, as `GET /sandbox/state` answers them."""
        with self._world.lock:
            self._world.settle()
            return {
                "now": self._world.now().isoformat(),
                "repeat": self._repeat.value,
                "faults": self._faults.spec,
                "shapes": sorted(self._front.shapes),
                "orders": [order.as_state() for order in self._world.orders()],
                "payments": [payment.as_state() for payment in self._world.payments.values()],
                "renewals": [renewal.as_state() for renewal in self._world.renewals.values()],
                "esims": [esim.as_state() for esim in self._world.esims.values()],
                "requests": [entry.as_state() for entry in self._front.log.entries],
                "counts": dict(self._front.log.counts),
                "late": self._front.late,
            }

    def reset(self) -> None:
        """Go back to how it was when it was made: samples, time, faults, and no requests received."""
        with self._world.lock:
            self._world.clear()
            self._front.forget()
            self._faults.set(self._first_faults)
            self._front.shapes = self._first_shapes
            fill(self._world)

    # ------------------------------------------------------------------ the same over HTTP

    def _advance_asked(self, fields: Mapping[str, object]) -> Document:
        self.advance(days=whole_number(fields, "days"), seconds=whole_number(fields, "seconds"))
        return {"now": self._world.now().isoformat()}

    def _pay_asked(self, fields: Mapping[str, object]) -> Document:
        self.pay(words(fields, "payId"), words(fields, "result", "paid"))
        return {"payId": words(fields, "payId"), "result": words(fields, "result", "paid")}

    def _faults_asked(self, fields: Mapping[str, object]) -> Document:
        self.set_faults(words(fields, "spec"))
        return {"faults": words(fields, "spec")}

    def _shapes_asked(self, fields: Mapping[str, object]) -> Document:
        self.set_shapes(words(fields, "spec"))
        return {"shapes": words(fields, "spec")}

    def _push_asked(self, fields: Mapping[str, object]) -> Document:
        return self.push(
            words(fields, "url"),
            words(fields, "kind", "recharge"),
            key_id=words(fields, "keyId", "practice-1"),
            pay_id=words(fields, "payId"),
            card=words(fields, "card"),
            spoil=words(fields, "spoil"),
        )

    def _fleet_asked(self, fields: Mapping[str, object]) -> Document:
        return {"cards": list(self.add_fleet(whole_number(fields, "count")))}

    def _reset_asked(self, _fields: Mapping[str, object]) -> Document:
        self.reset()
        return {"reset": True}
