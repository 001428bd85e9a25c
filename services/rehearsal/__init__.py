"""The Stripe page and the server that shows it on this PC."""
