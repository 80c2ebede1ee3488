"""Sessions: pairs of pictures with everything that was found and decided about them, in one file.

:func:`save` writes a :class:`Session`, :func:`load` reads one and finds its pictures again. What the file looks like is
written down in ``docs/decisions/020-sessions.md``. Reading a file never changes it.
"""

from rflow_engine.session.document import Loaded, PairRecord, Session, load, save
from rflow_engine.session.pictures import MissingPicture, PictureNote, PictureRecord, locate, look_in

SUFFIX = ".rflow"

__all__ = [
    "SUFFIX",
    "Loaded",
    "MissingPicture",
    "PairRecord",
    "PictureNote",
    "PictureRecord",
    "Session",
    "load",
    "locate",
    "look_in",
    "save",
]
