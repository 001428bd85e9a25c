"""*Find or do*: one field that finds everything and does everything."""
