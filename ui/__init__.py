"""The window: Qt only. Knows no network, keyring or database."""
