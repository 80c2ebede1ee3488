"""The translations of the window, one file a language, and what keeps them in step with the code."""
