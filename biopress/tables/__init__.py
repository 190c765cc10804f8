"""The rule tables: rows of data, one vocabulary a module."""
