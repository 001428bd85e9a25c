"""Who is logged in on this computer."""

from __future__ import annotations


def os_user() -> str:
    """The operating system's name of this user; "" where it has none."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # A user id without a name, as in some containers.
        return ""
