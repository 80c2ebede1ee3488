"""What the program carries with it: icons, themes and the sample pair."""
