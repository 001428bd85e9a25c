"""Guide, shortcuts, About."""
