"""What goes on by itself: followed payments, unknown writes."""
