"""A profile as it is being typed."""

from __future__ import annotations

from services.records import Profile
from services.setup.vault import Part

URLS = ("vshop_url", "payment_url", "topup_url")
PART_TEXTS = {"csss": ("csss_url",), "esim_qr": ("esim_qr_url", "esim_qr_account")}
"""What is typed for each of the optional parts, beside its secrets."""


class ProfileDraft:
    """What was typed for one profile; lives as long as its dialog, so that choosing another profile loses nothing.

    `saved` is the profile it began as, None for a new one. The URLs stay typed while another environment is chosen,
    and those of a part while it is not ticked.
    """

    def __init__(self, saved: Profile | None = None, environment: str = "production") -> None:
        source = saved or Profile(name="", environment=environment)
        self.saved = saved
        self.texts = {key: str(getattr(source, key)) for key in ("name", *URLS, "mall_url", *_of_parts())}
        self.parts = {part: bool(self.texts[keys[0]]) for part, keys in PART_TEXTS.items()}
        self.secrets: dict[Part, str] = {}
        self.choices = {
            "environment": source.environment,
            "language_code": source.language_code,
            "usage_unit": source.usage_unit,
        }
        self.ticks = {"read_only": source.read_only, "assumed_calls": source.assumed_calls}
        self.code = ""
        self.keeps_code = True
        self.card = ""
        self._began_as = self.profile()

    @property
    def edited(self) -> bool:
        """Whether something typed is not saved."""
        typed = self.code or any(self.secrets.values())
        return bool(typed) or self.profile() != self._began_as

    def take_saved(self, profile: Profile) -> None:
        """Take note of what is saved now; what differs from it is still only typed."""
        self.saved = self._began_as = profile

    def profile(self, unnamed: str = "") -> Profile:
        """The profile as typed, without blanks around; not checked. `unnamed` is its name while none is typed."""
        texts = {key: text.strip() for key, text in self.texts.items()}
        if self.choices["environment"] != "custom":
            texts |= dict.fromkeys(URLS, "")
        for part, keys in PART_TEXTS.items():
            if not self.parts[part]:
                texts |= dict.fromkeys(keys, "")
        # What the form has no field for stays as it is saved.
        kept = self.saved or Profile(name="", environment="")
        return Profile(
            name=texts["name"] or unnamed,
            environment=self.choices["environment"],
            vshop_url=texts["vshop_url"],
            payment_url=texts["payment_url"],
            topup_url=texts["topup_url"],
            language_code=self.choices["language_code"],
            mall_url=texts["mall_url"],
            read_only=self.ticks["read_only"],
            assumed_calls=self.ticks["assumed_calls"],
            csss_url=texts["csss_url"],
            usage_unit=self.choices["usage_unit"],
            esim_qr_url=texts["esim_qr_url"],
            esim_qr_account=texts["esim_qr_account"],
            extras=kept.extras,
        )


def _of_parts() -> tuple[str, ...]:
    return tuple(key for keys in PART_TEXTS.values() for key in keys)
