"""How words of a text meet rows of the tables."""
