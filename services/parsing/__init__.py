"""What is typed or pasted, read as what it means."""
