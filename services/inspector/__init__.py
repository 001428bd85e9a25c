"""Reading a call by eye."""
