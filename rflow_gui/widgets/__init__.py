"""Small parts of the window: message bar, job status, cursor read-out, segmented switch, controls of a mode."""
