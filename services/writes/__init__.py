"""The writes: reviewed, written down, sent once, and never called a failure while nobody knows."""
