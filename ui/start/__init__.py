"""What brings a window up and down."""
