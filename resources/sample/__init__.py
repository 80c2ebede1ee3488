"""A painted still life, a copy of it by another hand, and the exact truth about how they lie on each other."""
