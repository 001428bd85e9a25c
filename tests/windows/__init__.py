"""The program as a Windows program, used under wine from outside."""
