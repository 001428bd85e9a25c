"""One verdict a card: what follows from what Linksfield answered, what was paid, and what was done here."""
