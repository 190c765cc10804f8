"""Benchmarks: ``python -m tests.benchmarks`` prints them, as ratios that any machine can compare."""
