"""What the window shows, as objects that know no widget."""
