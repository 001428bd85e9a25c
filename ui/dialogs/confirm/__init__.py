"""The last look before anything is sent."""
