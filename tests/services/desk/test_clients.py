from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from services.errors import NotSent, NotSetUp, Refused, SecretTrouble, SecretUnavailable
from services.records import Environment, Profile
from services.setup.systems import PRODUCTION_BASES
from tests.services.desk.office import CARDS, FRESH, PRACTICE, UAT, Office


def test_a_profile_that_is_not_there_is_not_set_up(office: Office) -> None:
    clients = office.desk.clients
    for ask in (clients.profile, clients.bases, clients.environment, clients.place, clients.unlock):
        with pytest.raises(NotSetUp) as caught:
            ask("Nobody")
        assert (caught.value.reason, caught.value.detail) == ("unknown_profile", "Nobody")


def test_the_urls_alone_say_which_system_a_profile_leads_to(office: Office) -> None:
    clients = office.desk.clients
    office.add(Profile(name="Real", environment="production"))
    names = (PRACTICE, UAT, "Real")
    assert [clients.environment(name) for name in names] == [
        Environment.SANDBOX,
        Environment.UAT,
        Environment.PRODUCTION,
    ]


def test_a_place_is_the_same_for_every_spelling_of_its_address(office: Office) -> None:
    spelled = office.sandbox.vshop_url.replace("http://127.0.0.1", "HTTP://LocalHost") + "/"
    shouting = replace(office.practice("Shouting"), vshop_url=spelled, language_code="0")
    office.add(shouting)
    usual, other = office.desk.clients.place(PRACTICE), office.desk.clients.place("Shouting")
    assert other.base_url == usual.base_url == office.sandbox.vshop_url
    assert (usual.language_code, other.language_code) == ("1", "0")
    # Another program could listen where that name leads: a proof is for one address.
    assert (usual.environment, other.environment) == (Environment.SANDBOX, Environment.LOCAL)


def test_a_client_is_made_once_for_a_profile_and_its_code(office: Office) -> None:
    clients = office.desk.clients
    first = clients.client(PRACTICE)
    assert clients.client(PRACTICE) is first
    office.desk.vault.use_for_this_run(PRACTICE, "P000818")
    second = clients.client(PRACTICE)
    assert second is not first
    with pytest.raises(Refused):
        second.verify(FRESH)


def test_a_changed_profile_gets_a_client_of_its_own(office: Office) -> None:
    book = office.desk.profiles
    book.add(office.practice("Kept"))
    origins = office.desk.clients.origins("Kept") | {"http://127.0.0.1:1"}
    office.desk.vault.use_for_this_run("Kept", office.sandbox.partner_code, origins)
    before = office.desk.clients.client("Kept")
    book.replace("Kept", replace(office.practice("Kept"), vshop_url="http://127.0.0.1:1/vshop"))
    after = office.desk.clients.client("Kept")
    assert before.verify(FRESH).iccid == FRESH
    with pytest.raises(NotSent):
        after.verify(FRESH)


def test_the_keyring_is_asked_at_unlock_and_never_by_a_client(office: Office) -> None:
    office.desk.profiles.add_for_this_run(office.practice("Kept"))
    office.desk.vault.save("Kept", office.sandbox.partner_code)
    office.desk.vault.forget("Kept")
    office.keyring.set_password("linksfield-console", "Kept", office.sandbox.partner_code)
    asked = office.keyring.asked
    with pytest.raises(SecretUnavailable) as caught:
        office.desk.clients.client("Kept")
    assert caught.value.trouble is SecretTrouble.MISSING
    with pytest.raises(SecretUnavailable):
        office.desk.clients.partner_code("Kept")
    assert office.keyring.asked == asked


def test_a_code_that_was_unlocked_serves_clients_and_numbers(office: Office) -> None:
    office.desk.profiles.add_for_this_run(office.practice("Kept"))
    office.desk.vault.save("Kept", office.sandbox.partner_code)
    office.desk.clients.unlock("Kept")
    assert office.desk.clients.client("Kept").verify(FRESH).iccid == FRESH
    assert office.desk.clients.partner_code("Kept") == office.sandbox.partner_code


def test_unlocking_says_why_a_code_cannot_be_had(office: Office) -> None:
    office.desk.profiles.add_for_this_run(office.practice("Kept"))
    with pytest.raises(SecretUnavailable) as caught:
        office.desk.clients.unlock("Kept")
    assert (caught.value.trouble, caught.value.profile) == (SecretTrouble.MISSING, "Kept")


def test_a_profile_that_is_not_saved_yet_can_be_tried_out(office: Office) -> None:
    clients, draft = office.desk.clients, office.practice("Draft")
    clients.try_out(draft, office.sandbox.partner_code, FRESH)
    with pytest.raises(Refused):
        clients.try_out(draft, office.sandbox.partner_code, CARDS["other_partner"].iccid)
    assert office.desk.profiles.find("Draft") is None
    assert [call.profile for call in office.desk.calls.all()] == ["Draft", "Draft"]


LOOK_ALIKE = "https://wx.linksfield.net.evil.example/vshop"


def custom(name: str, vshop: str = LOOK_ALIKE) -> Profile:
    """A profile that leads to Linksfield but for its plans and orders."""
    return Profile(name, "custom", vshop, PRODUCTION_BASES.payment, PRODUCTION_BASES.topup)


def troubles(ask: Callable[[str], object], *names: str) -> list[SecretTrouble]:
    """Why the code of each of these profiles was not handed out."""
    found = []
    for name in names:
        with pytest.raises(SecretUnavailable) as caught:
            ask(name)
        found.append(caught.value.trouble)
    return found


def test_a_code_of_linksfield_is_not_sent_to_a_look_alike_that_takes_the_profiles_name(office: Office) -> None:
    desk = office.desk
    desk.profiles.add(Profile(name="Europe", environment="production"))
    desk.vault.save("Europe", "P000270", desk.clients.origins("Europe"))
    desk.clients.client("Europe")
    desk.profiles.replace("Europe", custom("Europe"))
    for ask in (desk.clients.client, desk.clients.partner_code):
        assert troubles(ask, "Europe") == [SecretTrouble.ELSEWHERE]
    # Typed again, it may go there.
    desk.vault.save("Europe", "P000270", desk.clients.origins("Europe"))
    desk.clients.client("Europe")


def test_a_code_for_one_look_alike_goes_to_no_other_port_or_host(office: Office) -> None:
    desk = office.desk
    desk.profiles.add(custom("Other"))
    desk.vault.use_for_this_run("Other", "P000270", desk.clients.origins("Other"))
    desk.clients.client("Other")
    for base in ("https://wx.linksfield.net.evil.example:8443/vshop", "https://evil.example/vshop"):
        desk.profiles.replace("Other", custom("Other", base))
        assert troubles(desk.clients.client, "Other") == [SecretTrouble.ELSEWHERE]
    # Another path of the same origins is the same system.
    desk.profiles.replace("Other", custom("Other", LOOK_ALIKE + "2"))
    desk.clients.client("Other")


def test_a_code_of_which_nobody_said_for_what_goes_to_documented_addresses_and_this_computer_alone(
    office: Office,
) -> None:
    desk = office.desk
    closed = "http://127.0.0.1:1/x"
    profiles = {
        "Production": Profile(name="Production", environment="production"),
        "Test": Profile(name="Test", environment="uat"),
        "Shop": office.practice("Shop"),
        "Closed": Profile("Closed", "custom", closed, closed, closed),
        "Other": custom("Other"),
    }
    for name, profile in profiles.items():
        desk.profiles.add(profile)
        office.keyring.set_password("linksfield-console", name, "P000270")
        desk.clients.unlock(name)
    for name in ("Production", "Test", "Shop", "Closed"):
        desk.clients.client(name)
    assert troubles(desk.clients.client, "Other") == [SecretTrouble.ELSEWHERE]


def test_a_stored_code_does_not_go_to_an_address_that_is_only_being_typed(office: Office) -> None:
    desk = office.desk
    desk.profiles.add(Profile(name="Europe", environment="production"))
    desk.vault.save("Europe", "P000270", desk.clients.origins("Europe"))
    assert desk.clients.stored_code("Europe", Profile(name="Renamed", environment="uat")) == "P000270"
    assert troubles(lambda name: desk.clients.stored_code(name, custom(name)), "Europe") == [SecretTrouble.ELSEWHERE]
