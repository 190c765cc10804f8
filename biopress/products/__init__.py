"""Products: their names, which names belong together, whose they are, what they are and what for."""
