"""What a PC is set up with: profiles, secrets, settings, and which system an address is."""
