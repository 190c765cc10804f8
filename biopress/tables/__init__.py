"""The rules as data: one vocabulary a module."""
