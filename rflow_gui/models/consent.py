"""Which computers on the web the user wants pictures to be loaded from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rflow_gui.models.locations import hosts_of

if TYPE_CHECKING:
    from rflow_gui.models.recent import Preferences

_KEY = "iiif_hosts"


class Consent:
    """Remembers what the user has agreed to: for as long as the program runs, or for good if that was said.

    Args:
        preferences: where the hosts are remembered that were agreed to for good.
    """

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._granted: set[str] = set()

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts that were agreed to for good."""
        return tuple(self._preferences.text(_KEY).split())

    def lacking(self, *paths: str) -> tuple[str, ...]:
        """The hosts of pictures that nobody has agreed to yet; files need nobody's word."""
        known = self._granted.union(self.hosts)
        return tuple(host for host in hosts_of(*paths) if host not in known)

    def grant(self, *paths: str) -> None:
        """Agree to the hosts of these pictures until the program ends."""
        self._granted.update(hosts_of(*paths))

    def remember(self, *paths: str) -> None:
        """Agree to the hosts of these pictures for good."""
        self._preferences.set_text(_KEY, " ".join(dict.fromkeys((*self.hosts, *hosts_of(*paths)))))

    def forget(self) -> None:
        """Take back every agreement."""
        self._granted.clear()
        self._preferences.set_text(_KEY, "")
