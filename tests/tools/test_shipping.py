"""What is built, as far as it can be asked without building: names, versions, the bundle of macOS, the icons."""

from __future__ import annotations

import importlib
import plistlib
import struct
import sys
from pathlib import Path
from typing import Any

import pytest

from services.start.missing_libraries import PACKAGES
from services.version import VERSION
from tools import icons, shipping
from tools.debian import DEPENDS, LINUX, control

ROOT = Path(__file__).resolve().parents[2]
SPECIFICATION = ROOT / "pyinstaller.spec"


class Recorded:
    """Stands for one of PyInstaller's targets: keeps what it was given."""

    def __init__(self, *given: object, **named: object) -> None:
        self.given: tuple[Any, ...] = given
        self.named: dict[str, Any] = dict(named)
        self.binaries: list[tuple[str, str, str]] = []
        self.datas: list[tuple[str, str, str]] = []
        self.pure = self.scripts = ()


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Recorded:
    """What the specification tells PyInstaller on macOS."""
    # What asks for the platform at its import is loaded on the real one.
    for module in ("PyInstaller.utils.hooks", "urllib.request", "services.start.self_check"):
        importlib.import_module(module)
    monkeypatch.setattr(sys, "platform", "darwin")
    kept: list[Recorded] = []

    def made(*given: object, **named: object) -> Recorded:
        kept.append(Recorded(*given, **named))
        return kept[-1]

    targets = dict.fromkeys(("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"), made)
    code = compile(SPECIFICATION.read_text(encoding="utf-8"), str(SPECIFICATION), "exec")
    exec(code, {**targets, "SPECPATH": str(ROOT), "workpath": str(tmp_path)})
    return kept[-1]


def plist(bundle: Recorded) -> dict[str, Any]:
    """Info.plist as PyInstaller's BUNDLE writes it: whether it has a console it takes from the last EXE."""
    (collected,) = bundle.given
    executables = [each for each in collected.given if isinstance(each, Recorded)]
    own: dict[str, Any] = {"LSBackgroundOnly": True} if executables[-1].named["console"] else {}
    written = plistlib.dumps({**own, **bundle.named["info_plist"]})
    read: dict[str, Any] = plistlib.loads(written)
    return read


def test_the_bundle_of_macos_is_a_program_with_a_window(bundle: Recorded) -> None:
    told = plist(bundle)
    assert not told.get("LSBackgroundOnly")
    (collected,) = bundle.given
    names = [each.named["name"] for each in collected.given if isinstance(each, Recorded)]
    assert names[-1] == told["CFBundleExecutable"] == "linksfield-console"
    assert told["NSHighResolutionCapable"]
    assert told["NSAppSleepDisabled"]
    assert told["LSMinimumSystemVersion"] == "13.0"
    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["linksfield-console"]


def test_the_bundle_has_an_id_of_its_own_an_icon_and_whoever_signs(
    bundle: Recorded,
) -> None:
    assert bundle.named["bundle_identifier"].count(".") >= 2
    assert Path(bundle.named["icon"]).read_bytes()[:4] == b"icns"
    entitlements = next(each for each in bundle.given[0].given if isinstance(each, Recorded)).named["entitlements_file"]
    assert plistlib.loads(Path(entitlements).read_bytes())


def test_a_candidate_has_three_numbers_for_macos_and_its_name_for_people() -> None:
    told = shipping.info_plist("1.0rc1")
    assert (told["CFBundleVersion"], told["CFBundleShortVersionString"]) == ("1.0.0", "1.0.0")
    assert told["CFBundleGetInfoString"] == "Linksfield Console 1.0rc1"


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("1.0rc1", (1, 0, 0, 0)),
        ("2.13.4.dev5", (2, 13, 4, 0)),
        ("1.2.3+local.4", (1, 2, 3, 0)),
        ("10", (10, 0, 0, 0)),
    ],
)
def test_windows_takes_every_version_as_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert shipping.four_numbers(version) == numbers


def test_the_installer_of_windows_takes_a_candidate_for_older_than_its_release() -> None:
    ordered = ["1.0.dev3", "1.0a1", "1.0b2", "1.0rc1", "1.0rc2", "1.0rc10", "1.0", "1.0.1rc1", "1.0.1", "1.1", "10"]
    numbers = [tuple(map(int, shipping.in_order(version).split("."))) for version in ordered]
    assert numbers == sorted(set(numbers))


def test_properties_name_company_and_copyright() -> None:
    texts = shipping.version_texts(VERSION, "linksfield-console-cli")
    assert texts["OriginalFilename"] == "linksfield-console-cli.exe"
    assert {"CompanyName", "LegalCopyright", "FileVersion"} <= set(texts)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
        "PySide6\\plugins\\tls\\qopensslbackend.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "resources/translations/linksfield_zh_CN.ts",
        "pyside6_essentials-6.11.3.dist-info\\RECORD",
        "platformdirs-4.14.7.dist-info/sboms/platformdirs.cdx.json",
    ],
)
def test_what_is_not_used_is_left_out_for_a_reason(name: str) -> None:
    assert not shipping.ships(name)
    assert list(shipping.left_out([name]).values()) == [[name]]


@pytest.mark.parametrize(
    "name",
    [
        "python311.dll",
        "PySide6\\Qt6Core.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "resources/fonts/Inter-Regular.ttf",
        "resources/translations/linksfield_zh_CN.qm",
        "certifi/cacert.pem",
        "keyring-25.7.0.dist-info/METADATA",
        "keyring-25.7.0.dist-info/entry_points.txt",
    ],
)
def test_what_is_used_ships(name: str) -> None:
    assert shipping.ships(name)


def test_the_icon_of_windows_has_every_size_as_the_svg_draws_it(qapp: object) -> None:
    kept = icons.ICO.read_bytes()
    _, kind, count = struct.unpack_from("<HHH", kept)
    sizes = [kept[6 + 16 * number] or 256 for number in range(count)]
    assert (kind, tuple(sizes)) == (1, icons.ICO_SIZES)
    assert same_picture(kept[-struct.unpack_from("<I", kept, 6 + 16 * (count - 1) + 8)[0] :], icons.drawn(256))


def test_the_icon_of_macos_has_every_size() -> None:
    kept, place, found = icons.ICNS.read_bytes(), 8, {}
    while place < len(kept):
        letters, length = kept[place : place + 4].decode(), struct.unpack_from(">I", kept, place + 4)[0]
        found[letters] = struct.unpack_from(">I", kept, place + 8 + 16)[0]
        place += length
    assert found == icons.ICNS_SIZES


def same_picture(one: bytes, other: bytes) -> bool:
    from PySide6.QtGui import QImage

    return QImage.fromData(one) == QImage.fromData(other)


def test_a_candidate_comes_before_its_release_for_debian_too() -> None:
    described = control("1.0rc1", kilobytes=100_000)
    assert "Version: 1.0~rc1\n" in described
    assert "Version: 1.2~b3\n" in control("1.2b3", kilobytes=1)
    assert "Version: 2.13.4~dev5\n" in control("2.13.4.dev5", kilobytes=1)
    assert f"Version: {VERSION}\n" in control(VERSION, kilobytes=1)
    assert "Depends: libc6" in described


def test_the_readme_installs_what_qt_draws_with_as_the_package_and_the_sentence_do() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"python3-venv {' '.join(PACKAGES)} " in readme
    assert set(PACKAGES) < set(DEPENDS)


def test_the_desktop_entry_opens_addresses_with_the_program() -> None:
    entry = (LINUX / f"{shipping.NAME}.desktop").read_text(encoding="utf-8")
    assert f"Exec={shipping.NAME} %u\n" in entry
    assert f"MimeType=x-scheme-handler/{shipping.NAME};\n" in entry


def test_appstream_knows_this_version() -> None:
    (described,) = LINUX.glob("*.metainfo.xml")
    assert f'<release version="{VERSION}"' in described.read_text(encoding="utf-8")
