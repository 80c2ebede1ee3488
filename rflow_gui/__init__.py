"""The window of RANSAC-Flow for the desktop: it shows what :mod:`rflow_engine` computes and computes nothing itself.

Importing the package, and showing the first window, imports neither torch nor kornia.
"""
