"""Tests of biopress."""
