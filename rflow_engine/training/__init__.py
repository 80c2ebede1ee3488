"""Training of the fine stage's networks on a folder of the user's pictures, without labels."""
