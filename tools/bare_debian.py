"""Tries what Linux' users get in a fresh Debian 12 from debootstrap: `uv run python -m tools.bare_debian DEB`, as root.

The package is installed by apt, started from its desktop entry, used on a screen with the sandbox, handed a card by its
address, and removed; `--readme` also types the README's line for a bare Debian. Prints what was seen, and ends at the
first thing that is not as it should be. Takes some minutes, most of them for apt: no test of `.ci/run`.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from services.sandbox import Sandbox, sample_cards
from tools.debian_session import PROFILE, Screen, asked_about, set_up_agent
from tools.shipping import NAME, TITLE

ROOT = Path(__file__).resolve().parent.parent
MIRROR = "http://deb.debian.org/debian"
PICTURES = ROOT / "build" / "debian"
ENTRY = f"/usr/share/applications/{NAME}.desktop"
AGENT = "agent"
# What a desktop brings along: whoever opens addresses, its index of handlers, a bus; and what checks our two files.
DESKTOP = ("libglib2.0-bin", "desktop-file-utils", "dbus", "gnome-keyring", "appstream")
FIRST, SECOND = (card for card in sample_cards() if card.key in ("in_use_two_waiting", "auto_renewing"))

ENTER = """
root=$1; shift
mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" && exec chroot "$root" "$@"
"""


class Debian(NamedTuple):
    """A folder with a Debian of its own; what runs in it ends with the command that was run."""

    folder: Path

    def run(self, line: str, user: str = "root") -> str:
        """Run a line of shell; its output. Raises CalledProcessError, with the output, if it fails."""
        command = self.command(line, user)
        ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if ended.returncode:
            raise SystemExit(f"NOT SO: {line}\n{ended.stdout[-3000:]}")
        return ended.stdout

    def command(self, line: str, user: str = "root") -> list[str]:
        """The command that runs a line of shell in it as this user."""
        enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "bash", "-c", ENTER, "-", str(self.folder)]
        return [*enter, "su", "-", user, "-c", f"export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8; {line}"]

    def install(self, *packages: str) -> None:
        """Let apt install these, with nothing that they only recommend."""
        self.run(f"apt-get -q update && apt-get -q install -y --no-install-recommends {' '.join(packages)}")

    def home(self, user: str) -> Path:
        """The home of a user, seen from outside."""
        return self.folder / "home" / user


@contextmanager
def fresh_debian(base: Path | None) -> Iterator[Debian]:
    """A new Debian 12, from debootstrap or as a copy of what it made before; removed at the end."""
    place = Path(tempfile.mkdtemp(prefix="linksfield-debian-"))
    place.chmod(0o755)
    try:
        if base is None:
            command = ["debootstrap", "--variant=minbase", "bookworm", str(place), MIRROR]
        else:
            command = ["cp", "-a", f"{base}/.", str(place)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        yield Debian(place)
    finally:
        shutil.rmtree(place)


def main(arguments: Sequence[str] | None = None) -> int:
    """Try it, saying each step."""
    reader = argparse.ArgumentParser("tools.bare_debian", description=__doc__, allow_abbrev=False)
    reader.add_argument("package", type=Path, help="the .deb that tools.package made")
    reader.add_argument("--base", type=Path, help="a folder that debootstrap filled, which is copied instead")
    reader.add_argument("--readme", action="store_true", help="also run the README's line")
    options = reader.parse_args(arguments)
    with Screen() as screen:
        with fresh_debian(options.base) as debian:
            try_package(debian, options.package, screen)
        if options.readme:
            with fresh_debian(options.base) as debian:
                try_readme(debian, screen)
    return 0


# ---------------------------------------------------------------------- the package


def try_package(debian: Debian, package: Path, screen: Screen) -> None:
    """Install, start, use, remove."""
    shutil.copyfile(package, debian.folder / "tmp" / package.name)
    debian.install(f"/tmp/{package.name}")
    say("apt installs it with what it depends on, on nothing but Debian's base")
    debian.install(*DESKTOP)
    debian.run(f"desktop-file-validate {ENTRY} && appstreamcli validate --no-net /usr/share/metainfo/*.metainfo.xml")
    say("desktop-file-validate and appstreamcli find nothing")
    debian.run(f"useradd --create-home --shell /bin/bash {AGENT}")
    with Sandbox() as sandbox:
        use(debian, sandbox, screen)
    remove(debian)


def use(debian: Debian, sandbox: Sandbox, screen: Screen) -> None:
    """Start it from its desktop entry, look a card up by keys, hand one over by its address, close it."""
    data = set_up_agent(debian.home(AGENT), sandbox)
    debian.run(f"chown -R {AGENT}: /home/{AGENT}")
    with session(debian, sandbox, screen) as type_line:
        screen.wait(lambda: TITLE in screen.windows(), "the window")
        screen.wait((data / "window.address").exists, "the address for other starts")
        say("started from its desktop entry, its window stands")
        screen.look_up(FIRST.iccid)
        screen.wait(lambda: asked_about(sandbox, FIRST.iccid), "the look-up")
        say("a card was typed in and looked up, with the partner code from the keyring")
        type_line(f"gio open '{NAME}://card/{SECOND.iccid}?ticket=T-1'\n")
        screen.wait(lambda: asked_about(sandbox, SECOND.iccid), "the card of the address")
        say("the desktop handed the card of an address to the open window")
        screen.wait(lambda: asked_about(sandbox, SECOND.iccid, "singleServicePlanPage"), "its plans")
        screen.picture(PICTURES / "looked-up.png")
        screen.press("ctrl+q")
        screen.wait(lambda: not (data / "window.address").exists(), "the end of the window")
    debian.run(f"{NAME}-cli --verify-journal", AGENT)
    say("closed by its keys; the journal is sound")


@contextmanager
def session(debian: Debian, sandbox: Sandbox, screen: Screen) -> Iterator[Callable[[str], object]]:
    """The agent's session on the desktop: a bus, an open keyring that keeps the code, and the program started.

    What it yields types a line into that session.
    """
    steps = (
        f"export DISPLAY={screen.name}",
        "printf practice | gnome-keyring-daemon --unlock --components=secrets >/dev/null",
        f"echo {sandbox.partner_code} | {NAME}-cli --set-secret {PROFILE}",
        f"gio launch {ENTRY}",
        "bash",
    )
    line = f"dbus-run-session -- bash -ec '{'; '.join(steps)}'"
    command = debian.command(line, AGENT)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, bufsize=1) as desktop:
        assert desktop.stdin is not None
        try:
            yield desktop.stdin.write
        finally:
            desktop.kill()


def remove(debian: Debian) -> None:
    """Purge it: nothing of it is left but what the agent did."""
    debian.run(f"apt-get -q purge -y {NAME}")
    left = debian.run(
        f"find / -xdev -path /proc -prune -o -path /tmp -prune -o -path '/home/*' -prune -o -name '*{NAME}*' -print"
    )
    handlers = debian.run(f"gio mime x-scheme-handler/{NAME}")
    journal = debian.home(AGENT) / ".local/share" / NAME / "journal.sqlite3"
    if left or f"{NAME}.desktop" in handlers or not journal.exists():
        raise SystemExit(f"NOT SO: left behind {left}{handlers}, journal there: {journal.exists()}")
    say("removed: no file and no handler of it is left, the agent's journal is")


# ---------------------------------------------------------------------- the README's line


def try_readme(debian: Debian, screen: Screen) -> None:
    """A developer on a bare Debian: what `pip` says, what the program says without libraries, and the one line."""
    home = debian.home("dev")
    # The proxy of whoever runs this may sign with a certificate of its own.
    debian.install("ca-certificates", "sudo")
    shutil.copyfile("/etc/ssl/certs/ca-certificates.crt", debian.folder / "etc/ssl/certs/ca-certificates.crt")
    debian.run("useradd --create-home --shell /bin/bash dev && echo 'dev ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/dev")
    subprocess.run(["git", "clone", "--quiet", ROOT, home / "console"], check=True)
    debian.run("chown -R dev: /home/dev")
    surroundings = {"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt", "DISPLAY": screen.name}
    exported = "; ".join(f"export {name}={value}" for name, value in surroundings.items())
    (line,) = re.findall(r"^    (sudo apt-get install -y python3-venv .*)$", (ROOT / "README.md").read_text(), re.M)
    said = debian.run(f"{exported}; export LINKSFIELD_PAINT_MARKER=1; cd console && {line}", "dev")
    if not said.endswith("painted\n"):
        raise SystemExit(f"NOT SO: the README's line did not paint its window\n{said[-3000:]}")
    say("the README's line for a bare Debian installs all that is needed and paints the window")


def say(what: str) -> None:
    """One thing that was seen."""
    print(f"{time.strftime('%H:%M:%S')} {what}", flush=True)


if __name__ == "__main__":
    if os.geteuid():
        raise SystemExit("root is needed, for debootstrap and chroot")
    raise SystemExit(main())
