"""Parts that know no card."""
