"""Setting type on paper: the report and single figures, painted with Qt on a PDF or a picture.

Nothing here needs a window; it runs in worker threads.
"""
