"""The Card tab."""
