"""The tests of rflow."""
