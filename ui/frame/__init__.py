"""What surrounds the tabs."""
