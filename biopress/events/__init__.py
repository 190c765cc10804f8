"""The regulatory events of a release."""
