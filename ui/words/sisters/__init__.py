"""The words of Linksfield's other APIs."""
