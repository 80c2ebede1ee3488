"""The panels at the edge of the window: passive views of the document."""
