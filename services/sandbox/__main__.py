"""`python -m services.sandbox`: the sandbox alone, until Ctrl-C."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from collections.abc import Sequence

from services.sandbox.faults import GRAMMAR
from services.sandbox.orders import Repeat
from services.sandbox.sample_cards import card_listing
from services.sandbox.sandbox import Sandbox
from services.sandbox.shapes import Shape

# A signal that arrives just before a sleep is only seen after it.
_TURN_SECONDS = 0.2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sandbox; the exit code is 0 after Ctrl-C, 1 if the port is taken, 2 for wrong arguments."""
    options = _parser().parse_args(arguments)
    if options.list_cards:
        print(json.dumps(card_listing(), indent=2))
        return 0
    try:
        sandbox = Sandbox(port=options.port, repeat=options.repeat, faults=options.faults, shapes=options.shapes)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 2
    return _serve(sandbox, options.port)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m services.sandbox",
        description="A local server that speaks the Mall API. Nothing behind it is real.",
        epilog=GRAMMAR,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="port on 127.0.0.1 (default: a free one)")
    parser.add_argument("--faults", default="", metavar="SPEC", help="what goes wrong on purpose; see below")
    parser.add_argument(
        "--shapes",
        default="",
        metavar="NAMES",
        help=f"habits of the server, parted by commas: {', '.join(Shape)}",
    )
    parser.add_argument(
        "--repeat",
        choices=[repeat.value for repeat in Repeat],
        default=Repeat.NONE.value,
        help="an order number sent twice makes a second order (none), gets the first answer, or is refused",
    )
    parser.add_argument("--list-cards", action="store_true", help="print the sample cards as JSON and exit")
    return parser


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from 0 to 65535")
    return int(text)


def _serve(sandbox: Sandbox, port: int) -> int:
    """Serve until Ctrl-C or SIGTERM, both of which arrive as KeyboardInterrupt."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if sys.platform != "win32":
        signal.signal(signal.SIGHUP, signal.default_int_handler)
    try:
        if not _started(sandbox, port):
            return 1
        _announce(sandbox)
        while True:
            time.sleep(_TURN_SECONDS)
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        return 0
    finally:
        sandbox.proof.withdraw()
        sandbox.stop()


def _started(sandbox: Sandbox, port: int) -> bool:
    try:
        sandbox.start()
    except OSError as problem:
        print(f"cannot listen on 127.0.0.1:{port}: {problem.strerror or problem}", file=sys.stderr)
        return False
    _let_it_prove_itself(sandbox)
    return True


def _let_it_prove_itself(sandbox: Sandbox) -> None:
    try:
        sandbox.proof.publish(sandbox.port)
    except (OSError, KeyError) as problem:
        print(
            f"the console will show it as LOCAL, since it cannot prove that it is a sandbox: {problem}", file=sys.stderr
        )


def _announce(sandbox: Sandbox) -> None:
    print(f"vshop    {sandbox.vshop_url}")
    print(f"payment  {sandbox.payment_url}")
    print(f"topup    {sandbox.topup_url}")
    print(f"control  {sandbox.control_url}")
    print(f"partner  {sandbox.partner_code}")
    print(f"stripe   {sandbox.stripe_script_url}")
    email, password = sandbox.esim_qr_account
    print(f"csss     {sandbox.csss_url}")
    print(f"secret   {sandbox.csss_secret}")
    print(f"esim_qr  {sandbox.esim_qr_url}")
    print(f"account  {email}:{password}")
    for key_id, key in sandbox.notification_keys.items():
        print(f"key      {key_id} {key}")
    print("Ctrl-C stops it. --list-cards names its cards, --help its faults.", flush=True)


if __name__ == "__main__":
    sys.exit(main())
