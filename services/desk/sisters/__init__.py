"""What Linksfield's other APIs tell and do for an agent: usage, all orders, shop orders, eSIM by QR code."""
