"""Bundle groups (GET /topup/mall/bundle-groups/...): requests printed, every field of the replies invented."""

from __future__ import annotations

from collections.abc import Mapping

from services.sandbox.orders import Data
from services.sandbox.sample_cards import sample_cards
from services.sandbox.world import World

GROUPS = {"G-1001": "Europe, shared", "G-1002": "Vans"}


def bundles(_world: World, _request: Mapping[str, str]) -> Data:
    """The partner's groups, with a bundle each."""
    return {"groups": [{"group_id": group, "name": name, "bundle": f"{name} 100 GB"} for group, name in GROUPS.items()]}


def cards(group: str, _world: World, request: Mapping[str, str]) -> Data:
    """The SIMs of a group: every other card of the partner."""
    ours = [card.iccid for card in sample_cards() if request["partnerCode"] in card.partners]
    return {"group_id": group, "sims": [{"sim_id": iccid} for iccid in ours[list(GROUPS).index(group) :: 2]]}
