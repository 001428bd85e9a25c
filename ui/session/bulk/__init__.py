"""What the window knows of work on many cards at once: no widgets."""
