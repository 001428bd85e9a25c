"""What is said of work on many cards at once."""
