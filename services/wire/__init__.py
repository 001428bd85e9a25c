"""What every API of Linksfield's is reached over: transport, limits, and what a reply says, whoever sends it."""
