"""The notes that end a ticket."""
