"""eSIM by QR code: what became of an order, its code again, and what Linksfield's codes mean."""
