"""Trials, their results, milestones and statistics."""
