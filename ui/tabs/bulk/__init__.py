"""Many cards at once: the pasted list, the table of what each comes to, and stopping auto-renewals."""
