from __future__ import annotations

import pytest

from services.start.command_line import parser


@pytest.mark.parametrize("folder", ["", " "])
def test_an_unset_variable_of_a_script_is_no_data_folder(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        parser().parse_args(["--data-dir", folder])
    assert "a folder is missing" in capsys.readouterr().err


def test_no_data_folder_is_none() -> None:
    assert parser().parse_args(["--sandbox"]).data_dir is None
