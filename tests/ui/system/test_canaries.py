"""No secret outside keyring and memory: a partner code, keys and a password that are recognised wherever they come up.

`uv run pytest -m system -n 0 -s tests/ui/system/test_canaries.py` prints how much it looked at.
A payId begins with the partner code by Linksfield's convention: it may stand where a payId stands, and nowhere else.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from subprocess import PIPE

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QPlainTextEdit, QTableView, QWidget

from services.desk.desk import Desk
from services.errors import NotSent
from services.journal import Journal
from services.records import Profile
from services.sandbox import sample_cards
from services.sandbox.sisters.csss_signing import SECRET as CSSS_SECRET
from services.setup.profiles import ProfileBook
from services.setup.settings import Settings
from services.setup.vault import Vault
from services.start.folders import Folders
from services.start.log import open_log
from services.support.failures import failure_of
from services.wire.transport import Limits, Transport
from tests.programs import MAIN, ROOT, run
from tests.services.keyrings import MemoryKeyring
from tests.ui.conftest import PRACTICE, MovableClock, sandbox_profile
from tests.ui.dialogs.acting import wait_for_file
from tests.ui.everywhere.access import DIALOGS, FRESH, RENEWING, VIEWS, form, looked_up, review, show
from tests.ui.story import Story
from tests.ui.system.canaries import ACTIVATION, CODE, KEY, KEY_ID, PASSWORD, CanarySandbox, Watch
from tools.open_window import bases_of
from ui.frame.window import PAGES

pytestmark = [pytest.mark.system, pytest.mark.timeout(600)]

CARDS = [card.iccid for card in sample_cards() if len(card.plans()) < 1000]
TABS = tuple(PAGES)
OF_READS = (
    *("drop", "status:503", "html", "redirect", "garbage", "foreign", "refused:E9:no " + CODE, "cut", "bare", "extra"),
    *("numbers", "bom"),
)
OF_WRITES = (
    *("drop-before", "drop-after", "cut", "status-after:502", "html-after", "foreign-after", "garbage-after", "bare"),
    *(f"refused:E999:Not today {CODE}", f"refused:E429:busy {CODE}"),
)


@pytest.fixture(scope="module")
def figures() -> Iterator[Counter[str]]:
    """What all stories of this file came to; printed at the end."""
    counted: Counter[str] = Counter()
    yield counted
    print(f"\ncanaries: {dict(counted)}")


@pytest.fixture
def sandbox() -> Iterator[CanarySandbox]:
    made = CanarySandbox()
    with made:
        yield made


@pytest.fixture
def desk(
    folders: Folders, sandbox: CanarySandbox, keyring_backend: MemoryKeyring, clock: MovableClock
) -> Iterator[Desk]:
    """A desk behind a proxy with a password, whose log and files are those of the program."""
    vault = Vault(keyring_backend)
    log = open_log(folders, vault.known_codes)
    made = Desk(
        ProfileBook(folders.profiles_file),
        vault,
        Settings(folders.settings_file),
        Transport(limits=Limits(pause=0.001), proxy_for=lambda _url: f"http://agent:{PASSWORD}@127.0.0.1:9"),
        Journal(folders.data, clock.now, os_user="tester"),
        clock,
    )
    made.profiles.load()
    made.profiles.practise_at(bases_of(sandbox))
    made.profiles.add(sandbox_profile(sandbox, "Team"))
    made.profiles.add_for_this_run(sandbox_profile(sandbox))
    for name in ("Team", PRACTICE):
        vault.save(name, CODE)
        vault.save_notification_key(name, KEY_ID, KEY)
    made.settings.agent = "desk-2"
    yield made
    made.close()
    if log is not None:
        log.close()


@pytest.fixture
def watch(sandbox: CanarySandbox, folders: Folders, tmp_path: Path, figures: Counter[str]) -> Iterator[Watch]:
    """At the end of a story every file is looked at, and nothing may have been found anywhere."""
    watching = Watch(sandbox.signs)
    yield watching
    watching.files(tmp_path)
    assert watching.counted["texts"] > 0
    assert watching.leaks == []
    figures.update(watching.counted)
    figures["leaks"] += len(watching.leaks)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"the code is {CODE}", True),
        (f"asked by {CODE.lower()}, refused", True),
        (f"payId {CODE}2020061214140465562", False),
        (f"key {KEY.upper()}", True),
        (f"http://agent:{PASSWORD}@proxy", True),
        (f"scan {ACTIVATION}QR-1", True),
        (f"secret {CSSS_SECRET}", True),
        ("sign ea7a3bba7e345e0b8ca7f7e3b43d6e72", True),
        ("Europe 10 GB", False),
    ],
)
def test_what_is_looked_for_would_be_found(text: str, found: bool) -> None:
    watching = Watch({"ea7a3bba7e345e0b8ca7f7e3b43d6e72"})
    watching.text(text, "here")
    assert bool(watching.leaks) is found


# ------------------------------------------------------------------ every view, every dialog


@pytest.mark.parametrize("view", [*VIEWS, *DIALOGS])
def test_no_view_and_no_dialog_shows_a_secret(story: Story, watch: Watch, view: str) -> None:
    top = show(story, view)
    watch.screen(view)
    if view.startswith(("diagnosticsDialog", "reportDialog")):  # what may be sent anywhere has no payId either
        for text in top.findChildren(QPlainTextEdit):
            watch.text(text.toPlainText(), view, pay_ids=False)
    story.do(story.workplace.open_inspector)
    table = story.find("inspectorTable", QTableView)
    for row in range(min(table.model().rowCount(), 12)):
        story.do(partial(table.selectRow, row))
        watch.screen(f"{view}, call {row}", table.window())


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_no_card_shows_a_secret_on_any_tab(story: Story, watch: Watch, language: str) -> None:
    story.do(lambda: story.workplace.around.translation.apply(language))
    for iccid in CARDS:
        story.look_up(iccid, "SUP-1")
        for tab in TABS:
            story.go(tab)
        watch.screen(f"{iccid}, {language}")


@pytest.mark.parametrize("fault", OF_READS)
def test_what_failed_tells_no_secret(story: Story, sandbox: CanarySandbox, watch: Watch, fault: str) -> None:
    for call in ("singleVerify", "singleQueryOrder", "queryAutoRenewalRecord", "singleServicePlanPage", "*"):
        sandbox.set_faults(f"{call}={fault}")
        story.look_up(RENEWING, "SUP-1")
        for tab in ("card", "orders", "renewal", "plans"):
            story.go(tab)
        watch.screen(f"{call}={fault}")


def test_a_proxy_that_refuses_tells_no_password(story: Story, watch: Watch) -> None:
    story.desk.profiles.add_for_this_run(Profile(name="UAT", environment="uat"))
    story.desk.vault.use_for_this_run("UAT", CODE, story.desk.clients.origins("UAT"))
    story.do(lambda: story.session.set_profile("UAT"))
    story.look_up(FRESH)
    assert isinstance(story.record.verdict.error, NotSent)
    watch.screen("behind a proxy")
    story.do(story.workplace.open_inspector)
    watch.screen("behind a proxy, inspector")


# ------------------------------------------------------------------ writes, and what is copied and saved of them


@pytest.mark.parametrize("fault", ["", *OF_WRITES])
def test_an_order_however_it_ends_tells_no_secret(
    story: Story, sandbox: CanarySandbox, watch: Watch, tmp_path: Path, fault: str
) -> None:
    review(story)
    watch.screen("review")
    sandbox.set_faults(f"singleOrder={fault}" if fault else "")
    story.click("confirmButton")
    story.wait(lambda: story.record.placed is not None and not story.record.placed.under_way, "the order's answer")
    story.wait(story.settled, "the orders")
    for tab in TABS:
        story.go(tab)
    watch.screen(f"order {fault}")
    story.wait(lambda: story.table("activityTable"), "what was done")
    saved(story, "exportActivityButton", "exportDialog", tmp_path / "activity.csv")
    story.go("card")
    saved(story, "cardCaseFileButton", "caseFileDialog", tmp_path / "case.zip")
    copied(story, watch, fault)


def saved(story: Story, button: str, dialog: str, target: Path) -> None:
    """Save something by its button."""
    story.click(button)
    story.wait(lambda: story.shown(dialog), "the dialog")
    asking = story.find(dialog, QFileDialog)
    story.do(lambda: asking.fileSelected.emit(str(target)))
    story.do(asking.reject)
    wait_for_file(story, target, button)


def copied(story: Story, watch: Watch, what: str) -> None:
    """Copy every kind of note in both languages; a customer's reply has no payId at all."""
    for language in ("englishButton", "chineseButton"):
        for kind in ("internalNoteButton", "customerReplyButton"):
            QGuiApplication.clipboard().clear()
            story.click("copyForTicketButton")
            story.wait(lambda: story.shown("noteEditorDialog"), "the editor")
            story.click(language)
            story.click(kind)
            editor: QWidget = story.find("noteEditorDialog")
            watch.screen(f"{what}, {kind}, {language}", editor)
            for text in editor.findChildren(QPlainTextEdit):
                watch.text(text.toPlainText(), f"{what}, {kind}", pay_ids=kind == "internalNoteButton")
            # A reply with a gap to fill in cannot be copied yet.
            if story.find("copyNoteButton", QAbstractButton).isEnabled():
                story.click("copyNoteButton")
                story.wait(story.clipboard, "the note")
                watch.clipboard(f"{what}, {kind}", pay_ids=kind == "internalNoteButton")
            else:
                story.click("closeNoteButton")
            story.wait(lambda: not story.shown("noteEditorDialog"), "the editor to close")


def test_a_call_that_is_copied_cannot_be_sent_again_and_has_no_secret(story: Story, watch: Watch) -> None:
    looked_up("plans", RENEWING)(story)
    story.do(story.workplace.open_inspector)
    for row in range(4):
        story.do(partial(story.find("inspectorTable", QTableView).selectRow, row))
        for button in ("copyCurlButton", "copyRequestButton", "copyReplyButton"):
            story.click(button)
            watch.screen(f"call {row}, {button}", story.find("inspectorTable").window())


def test_a_paid_order_and_a_stop_leave_no_secret(story: Story, watch: Watch) -> None:
    for view in ("new order, paid", "reviewDialog: stop"):
        show(story, view)
        watch.screen(view)
    story.click("confirmButton")
    story.wait(lambda: not story.session.writes.under_way, "the stop")
    watch.screen("stopped")


# ------------------------------------------------------------------ the activation code of an eSIM


@pytest.mark.parametrize(
    "fault", ["", "cut", "html", "garbage", "bare", "extra", "numbers", f"refused:3005:no {ACTIVATION}9"]
)
def test_the_activation_code_of_an_esim_is_nowhere_but_in_its_picture(
    story: Story, sandbox: CanarySandbox, watch: Watch, fault: str
) -> None:
    sandbox.set_faults(f"queryOrdStatusAndEmail={fault};myEsimDetail={fault}" if fault else "")
    show(story, "esimQrDialog")
    assert story.shown("qrCode") is (fault in ("", "bare", "extra", "numbers"))
    if story.shown("detailsButton"):
        story.click("detailsButton")
    watch.screen(f"eSIM {fault}")
    story.do(story.workplace.open_inspector)
    table = story.find("inspectorTable", QTableView)
    for row in range(table.model().rowCount()):
        story.do(partial(table.selectRow, row))
        for button in ("copyCurlButton", "copyRequestButton", "copyReplyButton"):
            # A call without a reply has none to copy.
            story.do(story.find(button, QAbstractButton).click)
            watch.screen(f"eSIM {fault}, call {row}, {button}", table.window())


def test_a_copied_activation_code_is_in_no_file_report_or_diagnostics(story: Story, watch: Watch) -> None:
    show(story, "esimQrDialog")
    story.click("copyActivationCodeButton")
    assert story.clipboard().startswith(ACTIVATION)
    try:
        raise RuntimeError(f"of {story.clipboard()}")
    except RuntimeError as error:
        logging.getLogger("console").exception("unexpected %s", story.clipboard())
        failure = failure_of(RuntimeError, error, error.__traceback__, story.desk.now())
    QGuiApplication.clipboard().clear()
    story.do(lambda: story.workplace.failures.tell(failure))
    watch.screen("the program failed", story.find("reportDialog"))
    story.do(story.find("reportDialog", QDialog).reject)
    story.click("closeEsimQrButton")
    show(story, "diagnosticsDialog")
    watch.screen("diagnostics")


# ------------------------------------------------------------------ the program fails, and the tools


def test_an_error_that_holds_every_secret_is_logged_without_one(
    story: Story, sandbox: CanarySandbox, watch: Watch, folders: Folders
) -> None:
    form(story)
    sign = sorted(sandbox.signs)[-1]
    try:
        raise RuntimeError(f"partnerCode={CODE} payId={CODE}2020061214140465562 sign={sign} {CODE} {sign}")
    except RuntimeError as error:
        logging.getLogger("console").exception("unexpected %s", CODE)
        failure = failure_of(RuntimeError, error, error.__traceback__, story.desk.now())
    story.do(lambda: story.workplace.failures.tell(failure))
    watch.screen("the program failed", story.find("reportDialog"))
    assert "RuntimeError" in folders.log_file.read_text(encoding="utf-8")


def test_the_tools_print_and_write_no_secret(sandbox: CanarySandbox, watch: Watch, tmp_path: Path) -> None:
    data = tmp_path / "tools"
    data.mkdir()
    urls = {"vshop_url": sandbox.vshop_url, "payment_url": sandbox.payment_url, "topup_url": sandbox.topup_url}
    team = {"name": "Team", "environment": "custom", **urls}
    (data / "profiles.json").write_text(json.dumps({"profiles": [team]}), encoding="utf-8")
    check = ("--check-contract", "--profile", "Team", "--card", RENEWING)
    for options in (("--set-secret", "Team"), check, ("--verify-journal",), ("--self-check",)):
        ended = run(tmp_path, *MAIN, *options, "--data-dir", data, stdin=f"{CODE}\n")
        watch.counted["stories"] += 1
        for said in (ended.stdout, ended.stderr):
            watch.text(said, str(options), pay_ids=False)
    assert list(data.glob("contract-*.json"))


def test_the_listener_prints_and_writes_no_key(
    sandbox: CanarySandbox, watch: Watch, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    typed = tmp_path_factory.mktemp("typed") / "keys"
    keys = (*sandbox.notification_keys.items(), (KEY_ID, KEY))
    typed.write_text("".join(f"{key_id} {key}\n" for key_id, key in keys), encoding="utf-8")
    watch.also(*sandbox.notification_keys.values())
    command = (sys.executable, "-m", "services.notifications", "--key-stdin", "--data-dir", str(tmp_path))
    with (
        typed.open(encoding="utf-8") as file,
        subprocess.Popen(command, stdin=file, stdout=PIPE, stderr=PIPE, text=True, cwd=ROOT) as process,
    ):
        assert process.stdout is not None
        url = process.stdout.readline().split()[2]
        for kind, spoil in (("recharge", ""), ("expiry", ""), ("recharge", "changed"), ("recharge", "")):
            sandbox.push(url, kind, spoil=spoil)
            watch.counted["stories"] += 1
        process.terminate()
        for said in process.communicate(timeout=20):
            watch.text(said, "the listener")
    assert (tmp_path / "notifications").is_dir()
