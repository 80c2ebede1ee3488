"""What a palette cannot say: spacing, corners and focus. Everything lies on a grid of 4 pixels."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rflow_gui.themes.palettes import Theme

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QToolTip { background: $tooltip; color: #ffffff; border: 1px solid $tooltip; padding: 4px 8px; }

QMenuBar { background: $surface; border-bottom: 1px solid $border; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; margin: 0 1px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $hover; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QToolBar { background: $surface; border: none; border-bottom: 1px solid $border; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: $border; width: 1px; margin: 4px 4px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px 6px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $border; }
QToolButton:checked { background: $tint; border-color: $tint_border; color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton[popupMode="1"] { padding-right: 22px; }
QToolButton::menu-button { border: none; width: 18px; border-radius: 5px; }
QToolButton::menu-button:hover { background: $border; }
QToolButton::menu-arrow { image: url("{marks}/down-$name.svg"); width: 14px; height: 14px; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="outlined"] { background: $button; border-color: $strong_border; padding: 4px 8px; }
QToolButton[role="outlined"]:hover { background: $hover; }
QToolButton[role="outlined"]:focus { border-color: $accent; }
QToolButton[role="primary"] { background: $accent; color: $on_accent; padding: 4px 12px 4px 10px; font-weight: 600; }
QToolButton[role="primary"][popupMode="1"] { padding-right: 28px; }
QToolButton[role="primary"]:hover { background: $accent_hover; }
QToolButton[role="primary"]:pressed { background: $accent_hover; }
QToolButton[role="primary"]:focus { border-color: $text; }
QToolButton[role="primary"]:disabled { background: $border; color: $disabled; }
QToolButton[role="primary"]::menu-button {
    border-left: 1px solid $on_accent_faint; border-top-left-radius: 0; border-bottom-left-radius: 0;
}
QToolButton[role="primary"]::menu-button:hover { background: $on_accent_faint; }
QToolButton[role="primary"]::menu-arrow { image: url("{marks}/down-on-$name.svg"); }

QFrame#viewBar { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame#segmented { background: transparent; border: none; }
QFrame#segmented QToolButton {
    background: $button; border: 1px solid $strong_border; border-right-width: 0; border-radius: 0; padding: 3px 8px;
}
QFrame#segmented QToolButton:hover { background: $hover; }
QFrame#segmented QToolButton:checked { background: $solid_tint; color: $accent; }
QFrame#segmented QToolButton:focus { border: 1px solid $accent; }
QFrame#segmented QToolButton:disabled { background: $window; color: $disabled; }
QFrame#segmented QToolButton[segment="first"] { border-top-left-radius: 5px; border-bottom-left-radius: 5px; }
QFrame#segmented QToolButton[segment="last"] {
    border-right-width: 1px; border-top-right-radius: 5px; border-bottom-right-radius: 5px;
}

QPushButton {
    background: $button; border: 1px solid $strong_border; border-radius: 5px; padding: 5px 14px; min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $border; }
QPushButton:focus { border: 1px solid $accent; outline: none; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $window; }
/* Not bold by the state alone: a button is measured before it is the default one, and would cut its text off. */
QPushButton[role="primary"] { font-weight: 600; }
QPushButton:default, QPushButton[role="primary"] {
    background: $accent; border-color: $accent; color: $on_accent;
}
QPushButton:default:hover, QPushButton[role="primary"]:hover {
    background: $accent_hover; border-color: $accent_hover;
}
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 2px solid $text; padding: 4px 13px; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled {
    background: $border; border-color: $border; color: $disabled;
}

QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QListView, QTableView, QTreeView {
    background: $base; border: 1px solid $border; border-radius: 4px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QListView, QTableView, QTreeView { selection-background-color: $solid_tint; selection-color: $text; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox {
    background: $base; border: 1px solid $strong_border; border-radius: 5px; padding: 4px 8px; min-height: 18px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox { background: $button; }
QComboBox:hover { background: $hover; }
QComboBox:on { border-color: $accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("{marks}/down-$name.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $border; border-radius: 0; padding: 4px; outline: none;
    selection-background-color: $hover; selection-color: $text;
}
QSpinBox, QDoubleSpinBox { padding-right: 20px; }
QAbstractSpinBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: none; width: 20px; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: none; width: 20px; subcontrol-position: bottom right; }
QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover { background: $hover; border-top-right-radius: 4px; }
QSpinBox::down-button:hover, QDoubleSpinBox::down-button:hover {
    background: $hover; border-bottom-right-radius: 4px;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("{marks}/up-$name.svg"); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("{marks}/down-$name.svg"); width: 10px; height: 10px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus { border-color: $accent; }
QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus { border-color: $accent; }
QListView:focus, QTableView:focus, QTreeView:focus { border-color: $accent; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {
    color: $disabled; background: $window; border-color: $border;
}

QCheckBox, QRadioButton { spacing: 8px; min-height: 18px; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator, QTreeView::indicator, QListView::indicator {
    width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px; background: $base;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $text; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QTreeView::indicator:checked,
QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url("{marks}/check-$name.svg");
}
QCheckBox::indicator:indeterminate, QTableView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("{marks}/dash-$name.svg");
}
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("{marks}/dot-$name.svg"); }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; background: $window; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {
    background: $disabled; border-color: $disabled;
}

QGroupBox { border: 1px solid $border; border-radius: 6px; margin-top: 22px; padding: 8px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0 0 4px 0; }

QTableView { gridline-color: $border; alternate-background-color: $alternate; }
QTableView::item { padding: 0 4px; }
QTreeView { outline: none; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $border;
    border-right: 1px solid $border; padding: 4px 8px;
}
QHeaderView::section:last { border-right: none; }
QHeaderView::up-arrow { image: url("{marks}/up-$name.svg"); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url("{marks}/down-$name.svg"); width: 12px; height: 12px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none; border-bottom: 1px solid $border; }

QDockWidget {
    color: $text; font-weight: 600;
    titlebar-close-icon: url("{marks}/close-$name.svg"); titlebar-normal-icon: url("{marks}/float-$name.svg");
}
QDockWidget::close-button, QDockWidget::float-button { border: none; border-radius: 4px; padding: 1px; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: $hover; }
QDockWidget::title { background: $surface; padding: 6px 12px; border-bottom: 1px solid $border; text-align: left; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $muted; padding: 6px 12px; border: none; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QStatusBar { background: $surface; border-top: 1px solid $border; color: $muted; padding: 0 8px; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }

QProgressBar {
    background: $border; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: $strong_border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: $strong_border; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $button; border: 1px solid $muted;
}
QSlider::handle:horizontal:hover { border-color: $accent; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QSlider::handle:horizontal:disabled { border-color: $border; background: $window; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $strong_border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame#paneHeader, QFrame#paneFooter { background: $surface; border: none; min-height: 32px; max-height: 32px; }
QFrame#paneHeader { border-bottom: 1px solid $border; }
QFrame#paneFooter { border-top: 1px solid $border; }
QFrame#paneHeader QToolButton { padding: 2px 8px; }
QScrollArea#welcome, QScrollArea#welcome > QWidget > QWidget { background: $window; }
QLabel#welcomeTitle { font-size: 20pt; font-weight: 600; }
QLabel#welcomeText { font-size: 11pt; color: $muted; }
QLabel#welcomeStep { background: $tint; color: $accent; border-radius: 14px; font-weight: 600; }
QToolButton#welcomeOpen { padding: 5px 14px; }
QToolButton#hintButton { background: $button; border-color: $strong_border; padding: 5px 14px; }
QToolButton#hintButton:hover { background: $hover; }
QToolButton#hintButton:focus { border-color: $accent; }
QLabel#paneRole, QLabel[role="section"] { font-weight: 600; }
QLabel#dropTitle { font-size: 13pt; font-weight: 600; }
QLabel#muted, QLabel[role="secondary"] { color: $muted; }
QLabel#reading { color: $text; }
QLabel#caption {
    background: rgba(20, 22, 25, 200); color: #ffffff; border-radius: 4px; padding: 3px 8px;
}
""")
# Added where contrast counts more than calm: an outline around everything, a wide one where the keyboard is.
_CONTRAST = Template("""
QToolTip { border: 1px solid $text; }
QMenu, QComboBox QAbstractItemView { border: 1px solid $strong_border; }
QMenu::item:selected { border: 1px solid $accent; }
QMenuBar::item:selected { border: 1px solid $accent; }
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QListView, QTableView, QTreeView { border-color: $strong_border; }
QToolButton:hover, QPushButton:hover, QComboBox:hover { border-color: $accent; }
QToolButton:pressed, QPushButton:pressed { background: $hover; }
QToolButton:focus, QFrame#segmented QToolButton:focus { border: 2px solid $accent; }
QToolButton:checked, QFrame#segmented QToolButton:checked { border: 2px solid $accent; }
QToolButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton:focus, QComboBox:focus { border: 2px solid $accent; }
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 3px solid $text; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid $accent; }
QListView:focus, QTableView:focus, QTreeView:focus { border: 2px solid $accent; }
QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus { border: 2px solid $accent; }
QCheckBox::indicator, QRadioButton::indicator { border: 2px solid $text; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }
QTabBar::tab:focus { border: 1px solid $accent; }
QToolButton[role="primary"]:disabled, QPushButton:default:disabled {
    background: $window; border: 1px solid $border; color: $disabled;
}
QLabel#caption { background: #000000; border: 1px solid #ffffff; }
""")


def style_sheet(theme: Theme) -> str:
    """The style sheet of a theme."""
    colours = {name: getattr(theme, name) for name in theme.__slots__}
    template = Template(_SHEET.template + _CONTRAST.template) if theme.name == "contrast" else _SHEET
    return template.substitute(
        colours,
        tint=f"rgba({_channels(theme.accent)}, 36)",
        tint_border=f"rgba({_channels(theme.accent)}, 90)",
        solid_tint=mixed(theme.accent, theme.base, 0.2),
        on_accent_faint=f"rgba({_channels(theme.on_accent)}, 60)",
    ).replace("{marks}/", _marks())


def _marks() -> str:
    """The folder of the small marks of check boxes and arrows, as style sheets write addresses."""
    folder = files("rflow_resources") / "icons" / "marks"
    return f"{Path(str(folder)).as_posix()}/"


def mixed(colour: str, ground: str, weight: float) -> str:
    """A colour laid over a ground with a weight in [0, 1], as ``#rrggbb``."""
    pairs = zip(_numbers(colour), _numbers(ground), strict=True)
    return "#" + "".join(f"{round(weight * a + (1 - weight) * b):02x}" for a, b in pairs)


def _numbers(colour: str) -> list[int]:
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)]


def _channels(colour: str) -> str:
    return ", ".join(str(number) for number in _numbers(colour))
