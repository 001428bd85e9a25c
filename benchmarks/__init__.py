"""Figures of this machine, as ratios against a yardstick measured in the same run."""
