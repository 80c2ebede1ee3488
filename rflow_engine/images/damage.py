"""What of a picture cannot be read: kept count of, told to the user, and too much of it refused."""

from __future__ import annotations

import threading

from rflow_engine.images import checks
from rflow_engine.said import said

# With less than half of it left, a picture is refused: what lies where would be guesswork.
MOST_LOST = 0.5


class Damage:
    """The lost parts of one picture. Safe to use from several threads.

    Args:
        name: of the picture, for messages.
        pixels: how many it has.
    """

    def __init__(self, name: str, pixels: int) -> None:
        self._name, self._pixels = name, max(1, pixels)
        self._lock = threading.Lock()
        # By version of the picture (1 for itself) and number of the part.
        self._lost: dict[tuple[int, int], int] = {}

    @property
    def share(self) -> float:
        """Part of the picture that is known to be lost, 0 to 1."""
        with self._lock:
            sums: dict[int, int] = {}
            for (factor, _), pixels in self._lost.items():
                sums[factor] = sums.get(factor, 0) + pixels * factor * factor
        return min(1.0, max(sums.values(), default=0) / self._pixels)

    def lose(self, part: int, pixels: int, reason: BaseException | str, factor: int = 1) -> None:
        """Note that a part is lost; the same part counts once.

        Args:
            part: its number.
            pixels: how many pixels of the picture, or of its reduced version, are lost in it.
            reason: what is wrong with it.
            factor: which version of the picture it belongs to.

        Raises:
            ImageReadError: if more than half of the picture is lost.
        """
        with self._lock:
            key = (factor, part)
            self._lost[key] = max(pixels, self._lost.get(key, 0))
        if self.share > MOST_LOST:
            raise checks.damaged(self._name, reason)

    def notes(self) -> tuple[str, ...]:
        """What to tell the user; empty where nothing is lost."""
        share = self.share
        if share == 0:
            return ()
        percent = round(100 * share)
        if percent < 1:
            return (said("The file is damaged: less than 1 % of the picture cannot be read and was left out."),)
        return (
            said("The file is damaged: {percent} % of the picture cannot be read and was left out.", percent=percent),
        )
