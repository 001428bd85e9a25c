"""Linksfield's other APIs as the sandbox plays them: CSSS (base /csss) and eSIM by QR code (base /esim_qr)."""
