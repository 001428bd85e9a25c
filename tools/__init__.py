"""Tools for those who work on the console; nothing of this is shipped."""
