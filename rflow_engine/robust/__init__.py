"""Robust estimation of a homography from matches with outliers."""
