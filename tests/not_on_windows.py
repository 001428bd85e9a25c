"""The tests that mean nothing on Windows, or that wine cannot answer for; each with the reason why.

One list, not a mark here and there: what of the program nobody has seen on Windows is read in one place.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

NOT_ON_WINDOWS = {
    "Windows lets nobody delete, replace or spoil a file that is open": (
        "test_a_lock_file_that_somebody_deleted_stops_writes_instead_of_making_two_writers",
        "test_a_file_put_in_its_place_while_it_is_open_stops_writes_that_the_next_start_would_not_find",
        "test_what_is_damaged_is_not_tried_again",
        "test_a_journal_lost_before_recording_sends_nothing_and_remembers_nothing",
        "test_a_journal_lost_before_sending_sends_nothing_and_it_is_not_sent",
        "test_without_the_journal_there_is_no_review_and_reads_go_on",
        "test_an_outcome_that_cannot_be_written_is_known_in_this_run_and_unknown_after_a_restart",
        "test_without_the_journal_nothing_is_stopped",
        "test_a_journal_that_takes_nothing_stops_no_look_up_and_its_row_is_kept_for_this_run",
        "test_what_cannot_be_called_unknown_is_asked_about_all_the_same_and_not_without_a_pause",
        "test_the_result_is_told_even_if_the_journal_takes_no_row",
        "test_without_the_journal_there_is_no_review_and_nothing_is_sent",
        "test_an_outcome_that_cannot_be_written_down_is_told_all_the_same",
        "test_a_stop_that_could_not_be_written_down_is_off_all_the_same",
        "test_no_answer_that_cannot_be_written_down_is_unknown_at_once",
    ),
    "Windows has no signals: what is killed ends with 1": (
        "test_killed_between_insert_and_commit_nothing_of_the_step_is_left",
        "test_a_few_kills_at_random_moments_lose_and_double_nothing",
        "test_an_interrupt_while_settings_are_saved_closes_the_window_afterwards",
    ),
    "Windows has no sh": ("test_a_shell_gets_the_body_letter_for_letter_and_runs_nothing_of_it",),
    "the Secret Service is Linux'": (
        "test_a_prompt_that_was_closed_leaves_the_keyring_locked_and_is_no_keyring_that_does_not_answer",
    ),
    "reads Linux' table of mounts": ("test_the_file_system_is_that_of_the_longest_mount_point",),
    "Windows has no modes of files: the folder of the user is closed to others": (
        "test_the_file_can_be_read_by_its_owner_only",
        "test_a_source_is_compiled_once_into_the_cache_for_this_user_only",
    ),
    "Windows makes links for administrators alone": (
        "test_a_broken_journal_stops_changes_with_its_sentence_and_looking_up_goes_on[link]",
    ),
    "Windows takes its time zone from the registry, not from TZ": (
        "test_a_time_of_payment_without_a_zone_is_local_time",
        "test_a_local_time_that_the_clocks_left_out_or_had_twice_is_not_guessed",
        "test_a_moment_is_told_as_short_as_it_can_be",
        "test_times_are_local_and_utc_says_so",
        "test_where_it_is_another_day_at_linksfield_that_is_said",
    ),
}
NOT_UNDER_WINE = {
    "wine 8 takes a chain of certificates for good that ends at no root": (
        "test_an_untrusted_certificate_is_not_sent",
        "test_an_untrusted_certificate_behind_a_proxy_is_a_tls_problem",
        "test_over_tls_it_is_read_where_the_certificate_is_trusted",
    ),
    "wine 8 does not wake a recv() whose socket is shut down": (
        "test_a_stop_leaves_no_thread_behind",
        "test_closing_cuts_a_call_that_waits_for_its_answer",
    ),
    "this wine has no printer, and Qt shows its dialog for printers alone": (
        "test_print_opens_the_systems_own_dialog",
    ),
    "wine 8 has no words for this error": ("test_a_port_in_use_is_an_error",),
    "wine 8 on a busy machine is slower than the deadline that is tried": (
        "test_a_deadline_that_has_passed_does_not_disturb_later_calls",
        "test_each_answer_reaches_its_own_card_whatever_the_order_of_arrival",
    ),
}


def under_wine() -> bool:
    """Whether this Windows is wine."""
    return hasattr(getattr(ctypes, "windll", None), "ntdll") and _is_wine()


def _is_wine() -> bool:
    return hasattr(ctypes.windll.ntdll, "wine_get_version")  # type: ignore[attr-defined]  # on Windows alone


def why_not_here(*called: str) -> str | None:
    """Why the test that is called so is not run here; None where it is."""
    lists = [NOT_ON_WINDOWS] if sys.platform == "win32" else []
    if under_wine():
        lists.append(NOT_UNDER_WINE)
    return next((why for each in lists for why, names in each.items() if not set(names).isdisjoint(called)), None)


def skip_what_means_nothing_here(items: Sequence[pytest.Item]) -> None:
    """Skip the tests of the lists, with their reasons."""
    for item in items:
        why = why_not_here(item.name, getattr(item, "originalname", item.name))
        if why is not None:
            item.add_marker(pytest.mark.skip(reason=why))


def draw_with_our_fonts_on_windows() -> None:
    """Without a screen Qt finds no fonts of Windows: it draws with those that the program ships."""
    if sys.platform == "win32":
        # Before Qt is loaded, and not from outside: wine hands no variable on that begins with QT_.
        os.environ.setdefault("QT_QPA_FONTDIR", str(Path(__file__).resolve().parents[1] / "resources" / "fonts"))


def be_patient_on_windows() -> None:
    """Let property tests take their time where wine is slow; elsewhere their deadline stands."""
    if sys.platform == "win32":
        from hypothesis import settings

        settings.register_profile("windows", deadline=None)
        settings.load_profile("windows")
