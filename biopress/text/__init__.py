"""The text: folded, cut into sentences, with its dates and short forms."""
