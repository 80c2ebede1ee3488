"""What the dialog of the weights says about each of them."""

from __future__ import annotations

import html
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rflow_gui.texts import shown

if TYPE_CHECKING:
    from rflow_engine.weights import Status
    from rflow_engine.weights.index import Record


class WeightsText(QObject):
    """Turns where weights stand into words; rich text is safe to show."""

    def row(self, status: Status) -> tuple[str, str, str, str, str]:
        """The cells of one entry: name, purpose, size, licence, state."""
        entry = status.entry
        licence = entry.licence
        if entry.non_commercial:
            licence = self.tr("{licence}, non-commercial").format(licence=licence)
        known = entry.size or (status.variants[0].size if status.variants else None)
        purpose = shown(entry.purpose)
        return entry.name, purpose[:1].upper() + purpose[1:], self.size(known), licence, self._state(status)

    def variant(self, record: Record) -> str:
        """One of several files of an entry."""
        text = self.tr("In use: {file} ({size})") if record.active else self.tr("Also here: {file} ({size})")
        return text.format(file=record.title, size=self.size(record.size))

    def size(self, size: int | None) -> str:
        """A size in bytes as people read it."""
        if size is None:
            return self.tr("not known")
        if size < 50_000:
            return self.tr("{number} kB").format(number=f"{size / 1e3:.1f}")
        return self.tr("{number} MB").format(number=f"{size / 1e6:.1f}")

    def question(self, status: Status) -> str:
        """Whether to fetch it."""
        return self.tr("<b>Fetch the weights “{name}”?</b>").format(name=html.escape(status.entry.name))

    def terms(self, status: Status, folder: str, hosts: tuple[str, ...]) -> str:
        """What fetching means: from where, how much, under which licence.

        Args:
            status: where the entry stands.
            folder: where the file will be kept.
            hosts: where it is fetched from, the first to be tried first.
        """
        entry = status.entry
        if entry.size is None:
            much = self.tr("{file}, whose size the server will tell,")
        elif status.partial:
            much = self.tr("The rest of {file}, {left} of {size},")
        else:
            much = self.tr("{file}, {size},")
        left = self.size((entry.size or 0) - status.partial)
        much = much.format(file=entry.file, size=self.size(entry.size), left=left)
        lines = [
            self.tr("{much} will be downloaded from {host} and kept in {folder}.").format(
                much=much, host=self.tr(", else from ").join(hosts or (entry.host,)), folder=folder
            ),
            self.tr("Licence: {licence}.").format(
                licence=entry.licence if entry.non_commercial else self._licence(status)
            ),
        ]
        if entry.non_commercial:
            lines.append(self.tr("<b>This licence does not allow commercial use.</b>"))
        return "<br><br>".join(lines)

    def details(self, status: Status, record: Record | None, muted: str) -> str:
        """All about an entry, as rich text.

        Args:
            status: where it stands.
            record: the one of its files that is meant, if it has several.
            muted: the colour of what matters less, ``#rrggbb``.
        """
        entry = status.entry
        rows = [(self.tr("Network"), html.escape(shown(entry.note)))]
        rows.append((self.tr("Licence"), html.escape(self._licence(status))))
        if entry.metrics:
            rows.append((self.tr("Figures"), html.escape(shown(entry.metrics))))
        if entry.transform:
            rows.append((self.tr("Takes"), html.escape(shown(entry.transform))))
        source = html.escape(entry.source)
        rows.append((self.tr("Published"), f'<a href="{source}">{source.removeprefix("https://")}</a>'))
        path = record.path if record is not None else status.path
        if path is not None:
            rows.append((self.tr("File"), _breakable(Path(path))))
        rows.append((self.tr("State"), self._explained(status)))
        cell = "<td style='padding: 1px 16px 1px 0{colour}'>{text}</td>"
        cells = "".join(
            f"<tr>{cell.format(colour=f'; color: {muted}', text=name)}{cell.format(colour='', text=text)}</tr>"
            for name, text in rows
        )
        return f"<table>{cells}</table>"

    def _licence(self, status: Status) -> str:
        entry = status.entry
        words = self.tr("not for commercial use") if entry.non_commercial else shown(entry.licence_note)
        return f"{entry.licence} ({words})" if words else entry.licence

    def _state(self, status: Status) -> str:
        if status.state == "missing" and status.partial:
            return self.tr("Partly here, {size}").format(size=self.size(status.partial))
        if status.state == "missing":
            return self.tr("Not here")
        if status.state == "damaged":
            return self.tr("Damaged")
        if status.state == "unexamined":
            return self.tr("Found, not examined")
        places = {
            "package": self.tr("Here, in a package"),
            "torch": self.tr("Here, in torch’s cache"),
            "given": self.tr("Here, in your folder"),
            "cache": self.tr("Here"),
        }
        return places[status.kind or "cache"]

    def _explained(self, status: Status) -> str:
        entry = status.entry
        if status.state == "damaged":
            remedy = self.tr("Fetch it again.") if entry.addresses else self.tr("Delete it and add a good one.")
            return f"<b>{html.escape(shown(status.problem))}</b> {remedy}"
        if status.state == "unexamined":
            return self.tr("found, but of unknown origin; examined when it is first used, or by Verify All")
        if status.state == "ready" and entry.accepted_by_layout:
            return self.tr("accepted by its content; its SHA-256 was kept and must stay the same")
        if status.state == "ready":
            return self.tr("here, with the expected size; its SHA-256 is compared whenever it is used")
        if status.partial:
            return self.tr("a download was interrupted; Fetch goes on where it stopped")
        if entry.addresses:
            return self.tr("not here; Fetch downloads it from {host}").format(host=html.escape(entry.host))
        return self.tr("not here; download {file} from where it was published, then choose Add File").format(
            file=html.escape(entry.file)
        )


def _breakable(path: Path) -> str:
    """A path that may be broken after each folder, which rich text does not do by itself."""
    return html.escape(str(path)).replace("/", "/\u200b").replace("\\", "\\\u200b")
