"""Pictures on the web in the window: asked for, loaded, cancelled, refused. Every server is on loopback."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from rflow_engine.connection import Patience
from rflow_engine.images.iiif import preferences as kept
from rflow_engine.images.iiif import web
from rflow_engine.session import MissingPicture
from rflow_engine.types import Size
from rflow_gui.app import Program
from rflow_gui.dialogs.address import AddressDialog
from rflow_gui.models.locations import short_name
from rflow_gui.models.recent import RecentPair
from rflow_gui.widgets.message_bar import Kind
from tests.gui.fakes import textured
from tests.gui.test_window import wait_job
from tests.iiif_servers import Fault, ImageServer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(kept, "file", lambda: tmp_path / "iiif.json")
    monkeypatch.setattr(web, "PATIENCE", Patience(timeout=5.0, attempts=2, pause=0.01))


@pytest.fixture
def server() -> Iterator[ImageServer]:
    with ImageServer() as running:
        yield running


@pytest.fixture
def addresses(server: ImageServer) -> tuple[str, str]:
    """Source and target, of different sizes."""
    return server.show("source", textured(150, 220, 1)), server.show("target", textured(160, 240, 2))


def choices(program: Program) -> dict[str, QWidget]:
    return {button.text(): button for button in program.window.messages.buttons}


def press(program: Program, text: str) -> None:
    choices(program)[text].click()  # type: ignore[attr-defined]


def open_both(qtbot: QtBot, program: Program, addresses: tuple[str, str]) -> None:
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        enter(program, addresses)


def enter(program: Program, addresses: tuple[str, str]) -> None:
    program.window.actions_["open_address"].trigger()
    dialog = program.addresses.dialog
    assert dialog is not None
    for field, address in zip(dialog.fields.values(), addresses, strict=True):
        field.box.setCurrentText(address)
    dialog.ok.click()


# The dialog


def test_the_dialog_says_what_an_address_is_while_it_is_typed(qtbot: QtBot) -> None:
    dialog = AddressDialog((), {})
    qtbot.addWidget(dialog)
    field = dialog.fields["source"]
    assert not dialog.ok.isEnabled()
    for text, said, fine in (
        ("example.org/x", "begins with https://", False),
        ("https://me:secret@example.org/x", "user name or a password", False),
        ("https://example.org/iiif/cat%20and%20dog/info.json", "“cat and dog” from example.org", True),
        ("https://example.org/iiif/cat/full/max/0/default.jpg", "https://example.org/iiif/cat/info.json", True),
    ):
        field.box.setCurrentText(text)
        assert said in field.note.text()
        assert dialog.ok.isEnabled() is fine
    assert dialog.addresses() == {"source": "https://example.org/iiif/cat/info.json"}
    dialog.fields["target"].box.setCurrentText("nonsense")
    assert not dialog.ok.isEnabled()


def test_nothing_is_asked_for_before_open_is_pressed(
    qtbot: QtBot, program: Program, server: ImageServer, addresses: tuple[str, str]
) -> None:
    program.addresses.show({"source": addresses[0], "target": addresses[1]})
    dialog = program.addresses.dialog
    assert dialog is not None
    assert server.asked.total() == 0
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        dialog.ok.click()
    assert server.asked.total() > 0
    assert program.addresses.dialog is None


def test_a_pair_is_opened_and_shown(qtbot: QtBot, program: Program, addresses: tuple[str, str]) -> None:
    open_both(qtbot, program, addresses)
    source = program.document.picture("source")
    assert source is not None
    assert source.info.size == Size(width=220, height=150)
    np.testing.assert_array_equal(source.pixels, textured(150, 220, 1))
    assert program.preferences.recent[0] == RecentPair(*addresses)
    assert program.preferences.recent[0].title == "source → target"
    assert program.addresses.recent == addresses
    program.addresses.show({})
    dialog = program.addresses.dialog
    assert dialog is not None
    assert dialog.fields["source"].box.itemText(1) == addresses[1]


def test_only_one_picture_can_be_opened(qtbot: QtBot, program: Program, addresses: tuple[str, str]) -> None:
    with wait_job(qtbot, program, "open-target"):
        enter(program, ("", addresses[1]))
    assert program.document.picture("source") is None
    assert program.document.picture("target") is not None


def test_detail_comes_where_it_is_looked_at(qtbot: QtBot, program: Program, server: ImageServer) -> None:
    pixels = cv2.resize(textured(100, 700, 3), (4200, 600), interpolation=cv2.INTER_NEAREST)
    with wait_job(qtbot, program, "open-source"):
        enter(program, (server.show("large", pixels, level=0, tile=512), ""))
    opened = program.document.picture("source")
    assert opened is not None
    assert max(opened.pixels.shape) == 2048
    at_full_size = {path for path in server.asked if re.search(r"/(\d+),(\d+),(\d+),(\d+)/\3,\4/", path)}
    assert not at_full_size
    with qtbot.waitSignal(program.detail.settled):
        program.window.source_pane.center_on(2100.0, 300.0, 4.0)
    at_full_size = {path for path in server.asked if re.search(r"/(\d+),(\d+),(\d+),(\d+)/\3,\4/", path)}
    # Those that are looked at, and the ones beside them.
    assert "/iiif/large/2048,0,512,512/512,512/0/default.png" in at_full_size
    assert "/iiif/large/0,0,512,512/512,512/0/default.png" not in at_full_size


# Other ways to give an address


def drag(widget: QWidget, mime: QMimeData) -> None:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter_event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(widget, enter_event)
    assert enter_event.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))


@pytest.mark.parametrize("as_text", [False, True])
def test_an_address_can_be_dropped(qtbot: QtBot, program: Program, addresses: tuple[str, str], as_text: bool) -> None:
    mime = QMimeData()
    if as_text:
        mime.setText(addresses[1])
    else:
        mime.setUrls([QUrl(addresses[1])])
    with wait_job(qtbot, program, "open-target"):
        drag(program.window.welcome.zones["target"], mime)
    with wait_job(qtbot, program, "open-source"):
        drag(program.window.source_pane, mime)
    assert program.document.pair is not None


def test_two_addresses_can_be_pasted(program: Program, server: ImageServer, addresses: tuple[str, str]) -> None:
    QGuiApplication.clipboard().setText("\n".join(addresses))
    program.window.actions_["paste_address"].trigger()
    dialog = program.addresses.dialog
    assert dialog is not None
    assert dialog.addresses() == {"source": addresses[0], "target": addresses[1]}
    assert server.asked.total() == 0


def test_pasting_without_an_address_says_what_to_copy(program: Program) -> None:
    QGuiApplication.clipboard().setText("a poem")
    program.window.actions_["paste_address"].trigger()
    assert program.addresses.dialog is None
    assert "no address in the clipboard" in program.window.messages.text


# Consent


def test_a_recent_pair_on_the_web_is_asked_about(
    qtbot: QtBot, program: Program, server: ImageServer, addresses: tuple[str, str]
) -> None:
    program.preferences.remember_pair(*addresses)
    program.pair.open_recent(program.preferences.recent[0])
    host = server.address.removeprefix("http://")
    assert f"These pictures lie at {host}." in program.window.messages.text
    assert program.runner.current("open-source") is None
    assert server.asked.total() == 0
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        press(program, "Load")
    assert program.document.pair is not None
    assert program.consent.hosts == ()
    assert program.consent.lacking(*addresses) == ()


def test_who_says_always_is_not_asked_again(
    qtbot: QtBot, program: Program, server: ImageServer, addresses: tuple[str, str]
) -> None:
    program.preferences.remember_pair(*addresses)
    program.pair.open_recent(program.preferences.recent[0])
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        press(program, "Always load from there")
    assert program.consent.hosts == (server.address.removeprefix("http://"),)
    with wait_job(qtbot, program, "open-target"), wait_job(qtbot, program, "open-source"):
        program.pair.open_recent(program.preferences.recent[0])


# Sessions


def saved_session(qtbot: QtBot, program: Program, addresses: tuple[str, str], path: Path) -> None:
    open_both(qtbot, program, addresses)
    with qtbot.waitSignal(program.sessions.saved):
        program.sessions.save_to(str(path))
    program.consent.forget()
    program.sessions.new()


def test_a_session_asks_before_it_loads(
    qtbot: QtBot, program: Program, server: ImageServer, addresses: tuple[str, str], tmp_path: Path
) -> None:
    saved_session(qtbot, program, addresses, tmp_path / "web.rflow")
    before = server.asked.total()
    with qtbot.waitSignal(program.sessions.opened):
        program.sessions.open(str(tmp_path / "web.rflow"))
    assert server.asked.total() == before
    assert all(isinstance(picture.image, MissingPicture) for picture in program.document.pair or ())
    assert "These pictures lie at" in program.window.messages.text
    with wait_job(qtbot, program, "session-locate"):
        press(program, "Load")
    assert program.document.pair is not None
    assert not any(picture.is_missing for picture in program.document.pair)
    assert program.window.messages.kind is Kind.SUCCESS


def test_without_the_server_a_session_offers_a_way_out(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    with ImageServer() as server:
        pair = server.show("source", textured(150, 220, 1)), server.show("target", textured(160, 240, 2))
        saved_session(qtbot, program, pair, tmp_path / "web.rflow")
    (tmp_path / "cache").rename(tmp_path / "gone")
    with qtbot.waitSignal(program.sessions.opened):
        program.sessions.open(str(tmp_path / "web.rflow"))
    with wait_job(qtbot, program, "session-locate"):
        press(program, "Load")
    assert "the connection was refused" in program.window.messages.text
    assert set(choices(program)) == {"Try again", "Locate…"}
    assert program.window.actions_["locate_missing"].isEnabled()


# What does not come


def test_a_wrong_address_can_be_changed(qtbot: QtBot, program: Program, server: ImageServer) -> None:
    wrong = f"{server.address}/iiif/nothing/info.json"
    with wait_job(qtbot, program, "open-source"):
        enter(program, (wrong, ""))
    assert "nothing at this address" in program.window.messages.text
    assert program.window.messages.kind is Kind.ERROR
    press(program, "Change the address…")
    dialog = program.addresses.dialog
    assert dialog is not None
    assert dialog.addresses() == {"source": wrong}


def test_trying_again_may_help(qtbot: QtBot, program: Program, server: ImageServer) -> None:
    faults = [Fault(where="info.json", status=503, times=2)]
    address = server.show("a", textured(150, 220, 1), faults=faults)
    with wait_job(qtbot, program, "open-source"):
        enter(program, (address, ""))
    assert "overloaded" in program.window.messages.text
    with wait_job(qtbot, program, "open-source"):
        press(program, "Try again")
    assert program.document.picture("source") is not None


def test_loading_can_be_cancelled(qtbot: QtBot, program: Program, server: ImageServer) -> None:
    address = server.show("a", textured(150, 220, 1), faults=[Fault(where="info.json", hold=True)])
    with wait_job(qtbot, program, "open-source"):
        enter(program, (address, ""))
        qtbot.waitUntil(server.held.is_set)
        assert program.window.actions_["cancel"].isEnabled()
        program.window.actions_["cancel"].trigger()
    assert program.document.picture("source") is None
    assert not program.window.actions_["cancel"].isEnabled()


def test_a_manifest_offers_its_pictures(qtbot: QtBot, program: Program, server: ImageServer) -> None:
    services = [server.show(name, textured(150, 220, 1)).removesuffix("/info.json") for name in ("first", "second")]
    items = [
        {"label": {"en": [f"Page {n}"]}, "items": [{"items": [{"body": {"service": [{"id": service}]}}]}]}
        for n, service in enumerate(services, 1)
    ]
    manifest = server.page("manifest.json", {"type": "Manifest", "label": {"en": ["Two pages"]}, "items": items})
    with wait_job(qtbot, program, "open-target"):
        enter(program, ("", manifest))
    chooser = program.addresses.list
    assert chooser is not None
    assert chooser.list.count() == 2
    chooser.search.setText("page 2")
    assert chooser.address == f"{services[1]}/info.json"
    chooser.search.setText("page 3")
    assert not chooser.ok.isEnabled()
    chooser.search.setText("2")
    with wait_job(qtbot, program, "open-target"):
        chooser.ok.click()
    target = program.document.picture("target")
    assert target is not None
    assert target.info.name == "second"
    assert program.addresses.list is None


# Preferences


def test_the_cache_is_shown_limited_and_cleared(
    qtbot: QtBot, program: Program, addresses: tuple[str, str], tmp_path: Path
) -> None:
    open_both(qtbot, program, addresses)
    program.consent.remember(addresses[0])
    with wait_job(qtbot, program, "web-cache"):
        program.choices.show()
    dialog = program.choices.dialog
    assert dialog is not None
    page = dialog.web
    assert "kB are kept" in page.used.text()
    assert page.hosts.text().startswith("127.0.0.1")
    page.limit.setCurrentIndex(page.limit.findData("500000000"))
    with wait_job(qtbot, program, "web-cache"):
        page.limit.activated.emit(page.limit.currentIndex())
    assert kept.limit() == 500_000_000
    with wait_job(qtbot, program, "web-cache"):
        page.clear.click()
    assert not page.clear.isEnabled()
    assert not (tmp_path / "cache").exists()
    page.forget.click()
    assert program.consent.hosts == ()
    assert page.hosts.text() == "None"
    dialog.close()


def test_names_of_places() -> None:
    assert short_name("https://example.org/iiif/a%20b/info.json") == "a b"
    assert short_name("/home/me/copy/info.json") == "copy"
    assert short_name("/home/me/copy/one.tif") == "one.tif"
