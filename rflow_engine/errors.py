"""The errors of the engine.

Every message says what was expected, what came and what to do about it, in one or two sentences that can be
shown to a user as they are. An *expected* failure of the method itself, such as two unrelated pictures, is not
an error: it is a :class:`rflow_engine.types.FitFailure`.
"""

from __future__ import annotations

from typing import ClassVar


class EngineError(Exception):
    """Base of everything the engine raises on purpose.

    Attributes:
        problem: what happened.
        remedy: what the user can do; may be empty.
        exit_code: what the command line returns for this kind of error.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, problem: str, remedy: str = "") -> None:
        self.problem = problem
        self.remedy = remedy
        super().__init__(f"{problem} {remedy}".strip())


class UsageError(EngineError):
    """A setting or an argument has a value that cannot be used."""

    exit_code = 2


class ImageReadError(EngineError):
    """A picture is missing, damaged, of an unknown kind or not usable for alignment."""

    exit_code = 4


class SessionError(EngineError):
    """A session is missing, damaged, from a later version or none at all."""

    exit_code = 4


class WriteError(EngineError):
    """A result could not be written; nothing partial was left behind."""

    exit_code = 5


class ResourceError(EngineError):
    """Memory ran out, on the computer or on its GPU."""

    exit_code = 6


class OutOfMemoryError(ResourceError):
    """Memory ran out while something was computed; with less to compute it may suffice."""


class WeightsError(EngineError):
    """The weights of a network are missing or not the ones the catalogue describes."""

    exit_code = 7


class DeviceError(EngineError):
    """The computing device that was asked for is not there."""

    exit_code = 2


class Cancelled(Exception):
    """The user cancelled the job; raised by :meth:`JobContext.raise_if_cancelled`."""
