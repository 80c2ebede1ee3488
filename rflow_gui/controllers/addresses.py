"""Pictures on the web: asking for their addresses, asking before they are loaded, what to do when they do not come."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from rflow_engine import addresses
from rflow_gui.controllers.failures import tell
from rflow_gui.models.document import ROLES, Role
from rflow_gui.widgets.message_bar import Kind

if TYPE_CHECKING:
    from rflow_engine.images.iiif.manifest import ManifestError
    from rflow_gui.controllers.pair import PairController
    from rflow_gui.dialogs.address import AddressDialog
    from rflow_gui.dialogs.manifest import ManifestDialog
    from rflow_gui.jobs.requests import Failed
    from rflow_gui.main_window import MainWindow
    from rflow_gui.models.consent import Consent
    from rflow_gui.models.document import Document
    from rflow_gui.models.recent import Preferences

_RECENT, _MOST_RECENT = "iiif_recent", 12


class AddressController(QObject):
    """Opens pictures by their addresses. Nothing is loaded that the user has not asked for."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        preferences: Preferences,
        consent: Consent,
        pair: PairController,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._preferences = window, document, preferences
        self._consent, self._pair = consent, pair
        self._dialog: AddressDialog | None = None
        self._list: ManifestDialog | None = None
        window.actions_["open_address"].triggered.connect(self.show_empty)
        window.actions_["paste_address"].triggered.connect(self.paste)
        pair.address_failed.connect(self._on_failed)
        pair.consent_needed.connect(self.ask)

    @property
    def dialog(self) -> AddressDialog | None:
        """The dialog that asks for addresses, while it is open."""
        return self._dialog

    @property
    def list(self) -> ManifestDialog | None:
        """The list of a manifest's pictures, while it is open."""
        return self._list

    @property
    def recent(self) -> tuple[str, ...]:
        """The addresses that were opened last, newest first."""
        return tuple(line for line in self._preferences.text(_RECENT).split() if addresses.is_address(line))

    @Slot()
    def show_empty(self) -> None:
        """Ask for addresses."""
        self.show({})

    def show(self, given: Mapping[Role, str]) -> None:
        """Ask for addresses, beginning with some."""
        from rflow_gui.dialogs.address import AddressDialog

        if self._dialog is not None:
            self._dialog.reject()
        self._dialog = AddressDialog(self.recent, given, self._window)
        self._dialog.accepted.connect(self._on_accepted)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    @Slot()
    def paste(self) -> None:
        """Take the addresses that the clipboard holds, and let the user say which picture is which."""
        found = [word for word in QGuiApplication.clipboard().text().split() if addresses.is_address(word)][:2]
        if not found:
            self._window.messages.say(
                Kind.INFO,
                self.tr("There is no address in the clipboard."),
                self.tr("Copy the address of a picture’s info.json first; it begins with https://."),
            )
        elif len(found) == 2:
            self.show({"source": found[0], "target": found[1]})
        else:
            free = [role for role in ROLES if self._document.picture(role) is None]
            self.show({free[0] if free else "source": found[0]})

    @Slot()
    def _on_accepted(self) -> None:
        if self._dialog is None:
            return
        chosen = self._dialog.addresses()
        self._consent.grant(*chosen.values())
        newest = dict.fromkeys((*chosen.values(), *self.recent))
        self._preferences.set_text(_RECENT, " ".join(list(newest)[:_MOST_RECENT]))
        if len(chosen) == len(ROLES):
            self._pair.open_pair(chosen["source"], chosen["target"])
        else:
            for role, address in chosen.items():
                self._pair.open(role, address)

    @Slot()
    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    # Asking before anything is loaded

    @Slot(object, object)
    def ask(self, paths: tuple[str, ...], go_on: Callable[[], None]) -> None:
        """Ask whether pictures on the web may be loaded.

        Args:
            paths: of the pictures; files among them need no asking.
            go_on: what to do if they may.
        """
        hosts = self._consent.lacking(*paths)
        if not hosts:
            go_on()
            return
        names = {"host": " · ".join(hosts)}
        remote = [path for path in paths if addresses.is_address(path)]
        one = self.tr("This picture lies at {host}.") if len(remote) == 1 else self.tr("These pictures lie at {host}.")

        def load() -> None:
            self._consent.grant(*paths)
            go_on()

        def always() -> None:
            self._consent.remember(*paths)
            go_on()

        self._window.messages.say(
            Kind.INFO,
            one.format(**names),
            self.tr("Nothing was loaded yet."),
            (self.tr("Load"), load),
            (self.tr("Always load from there"), always),
        )

    # What did not come

    @Slot(str, str, object)
    def _on_failed(self, role: Role, address: str, failed: Failed) -> None:
        pictures = getattr(failed.cause, "pictures", ())
        if pictures:
            self._choose(role, failed.cause)  # type: ignore[arg-type]
            return
        change = (self.tr("Change the address…"), lambda: self.show({role: address}))
        again = (self.tr("Try again"), lambda: self._pair.open(role, address))
        tell(self._window.messages, failed, again, change)

    def _choose(self, role: Role, manifest: ManifestError) -> None:
        """Let the user choose a picture of a manifest."""
        from rflow_gui.dialogs.manifest import ManifestDialog

        if self._list is not None:
            self._list.reject()
        chooser = self._list = ManifestDialog(manifest.title, manifest.pictures, role, self._window)

        def take() -> None:
            self._consent.grant(chooser.address)
            self._pair.open(role, chooser.address)

        chooser.accepted.connect(take)
        chooser.finished.connect(self._on_list_closed)
        chooser.open()

    @Slot()
    def _on_list_closed(self) -> None:
        if self._list is not None:
            self._list.deleteLater()
            self._list = None
