"""Many cards at once: reading a list of them, looking them up at a measured pace, stopping their auto-renewals."""
