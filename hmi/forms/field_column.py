"""The fields of a frozen dataclass in a column: shows an instance, emits changed instances."""

from __future__ import annotations

import dataclasses
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QApplication, QWidget

from core import fields
from core.inspection.region_fields import RoiField, RoisField
from hmi.forms.choice_field import ChoiceWidget, TextsWidget, TextWidget
from hmi.forms.field import FieldWidget
from hmi.forms.number_field import FlagWidget, NumberWidget
from hmi.forms.region_field import RoisWidget, RoiWidget
from hmi.i18n import tr
from hmi.layout import inset, rows
from hmi.presenter import refusal
from hmi.widgets.words import LEFT, TOP, FitText

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from hmi.appearance import Look

NOTHING: Mapping[str, Any] = MappingProxyType({})

WIDGETS: Mapping[type[fields.Field], Callable[..., FieldWidget]] = {
    fields.NumberField: NumberWidget,
    fields.ChoiceField: ChoiceWidget,
    fields.FlagField: FlagWidget,
    fields.TextField: TextWidget,
    fields.TextsField: TextsWidget,
    RoiField: RoiWidget,
    RoisField: RoisWidget,
}
"""Widget of each kind of field."""


class FieldColumn(QWidget):
    """The fields of one instance in a column, as tall as they need; one at a time shows its help.

    `changing` and `changed` carry whole valid instances: the first while a slider is dragged, the second when a value
    is final. `region_asked` names a field whose region is to be drawn; the owner shows the result.
    """

    changing = Signal(object)
    changed = Signal(object)
    region_asked = Signal(str)
    open_sheet_asked = Signal(object)
    resized = Signal()
    """Its height has changed."""

    def __init__(self, look: Look, name: str, *, has_sliders: bool = True) -> None:
        """`has_sliders`: where values are tried out, not where a finger must change none while it scrolls."""
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._has_sliders = has_sliders
        self._instance: Any = None
        self._names: tuple[str, ...] = ()
        self._explained = ""
        self._below: dict[str, Any] = {}
        self._note = FitText(look, f"{name}_note", look.theme.type.small, tone="dim", align=LEFT | TOP)
        self._note.setParent(self)
        self._note.hide()
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._focus_changed)
        self.tried: Callable[[Any], object] = lambda _: None
        """Called with every new instance, before a typed value is accepted; raises if the instance is not valid in its
        context.
        """
        self.widgets: dict[str, FieldWidget] = {}

    @property
    def instance(self) -> Any:
        return self._instance

    @property
    def shown(self) -> tuple[str, ...]:
        """Names of the fields that have an effect now, in order."""
        return tuple(name for name, widget in self.widgets.items() if widget.field.matters(self._instance))

    def show_values(
        self,
        instance: Any,
        *,
        names: Sequence[str] | None = None,
        unavailable: Mapping[str, str] = NOTHING,
        is_locked: bool = False,
        note: str = "",
        ranges: Mapping[str, tuple[float, float]] = NOTHING,
        options: Mapping[str, Sequence[str]] = NOTHING,
        defaults: Mapping[str, Any] = NOTHING,
    ) -> None:
        """Show an instance. Fields are rebuilt only for another type or other names.

        Args:
            names: which fields, in which order; None is all.
            unavailable: why a field cannot be used here, by name.
            is_locked: nothing can be changed; the owner says why, once.
            note: said below all fields.
            ranges: narrower limits, by name.
            options: allowed values, by name.
            defaults: defaults that replace the declared ones, by name.
        """
        declared = fields.fields_of(type(instance))
        wanted = tuple(declared) if names is None else tuple(names)
        if type(instance) is not type(self._instance) or wanted != self._names:
            self._build(type(instance), declared, wanted)
        self._instance = instance
        given = fields.defaults_of(type(instance)) | dict(defaults)
        for name, widget in self.widgets.items():
            widget.default = given[name]
            widget.value = getattr(instance, name)
            widget.narrow(ranges.get(name))
            widget.offer(options.get(name))
            why = unavailable.get(name, "")
            widget.allow(is_allowed=not why and not is_locked, why=why)
        self._note.set_text(note)
        self._show()

    def stand_below(self, name: str, companion: Any) -> None:
        """Let a widget with `height_for` belong to that field: below it, as wide as the column, while not hidden."""
        self._below[name] = companion
        companion.setParent(self)

    def _build(self, kind: type, declared: Mapping[str, fields.Field], names: tuple[str, ...]) -> None:
        for widget in self.widgets.values():
            widget.hide()
            widget.deleteLater()
        defaults = fields.defaults_of(kind)
        self._names, self._explained = names, ""
        self.widgets = {
            name: WIDGETS[type(declared[name])](self._look, name, declared[name], defaults[name]) for name in names
        }
        for widget in self.widgets.values():
            widget.setParent(self)
            if isinstance(widget, NumberWidget):
                widget.has_slider = self._has_sliders
            widget.check = partial(self._problem, widget.key)
            widget.changing.connect(self._take_changing)
            widget.changed.connect(self._take_changed)
            widget.region_asked.connect(self._ask_region)
            widget.help_asked.connect(self._ask_help)
            widget.open_sheet_asked.connect(self.open_sheet_asked)

    def _show(self) -> None:
        shown = self.shown
        for name, widget in self.widgets.items():
            widget.show_value(getattr(self._instance, name))
            widget.setVisible(name in shown)
        self.arrange()

    # --- placing ----------------------------------------------------------------------------------------------------

    def height_for(self, width: int) -> int:
        heights: list[int] = [part.height_for(width) for part in self._parts()]
        return sum(heights) + self._note_height(width)

    def _parts(self) -> list[Any]:
        """The fields that have an effect now, each with what stands below it."""
        found: list[Any] = []
        for name in self.shown:
            found.append(self.widgets[name])
            below = self._below.get(name)
            if below is not None and not below.isHidden():
                found.append(below)
        return found

    def _note_height(self, width: int) -> int:
        theme = self._look.theme
        has_note = bool(self._note.text)
        return self._note.heightForWidth(width - 2 * theme.px(2)) + 2 * theme.px(1) if has_note else 0

    def sizeHint(self) -> QSize:
        width = max(self.width(), self._look.theme.px(40))
        return QSize(width, self.height_for(width))

    def arrange(self) -> None:
        """Lay out all anew, for example after what stands below a field was shown or hidden."""
        theme, parts, width = self._look.theme, self._parts(), self.width()
        sizes = [part.height_for(width) for part in parts]
        *rooms, note = rows(self.rect(), *sizes, self._note_height(width), gap=0)
        for part, room in zip(parts, rooms, strict=True):
            part.setGeometry(room)
            if isinstance(part, FieldWidget):
                part.place()  # its help may have appeared or disappeared
        self._note.setGeometry(inset(note, theme.px(2), theme.px(1)))
        self._note.setVisible(bool(self._note.text))
        self.resized.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.widgets:
            self.arrange()

    # --- explaining -------------------------------------------------------------------------------------------------

    def _ask_help(self) -> None:
        self._explain("" if self._sender() == self._explained else self._sender())

    def _explain(self, name: str) -> None:
        self._explained = name
        for widget in self.widgets.values():
            if widget.is_explained != (widget.key == name):
                widget.explain(is_explained=widget.key == name)
        self.arrange()

    def _focus_changed(self, _: QWidget | None, focused: QWidget | None) -> None:
        """Explain the field that is reached by keys. A touch moves nothing: what is touched would slip away."""
        while focused is not None and focused.parentWidget() is not self:
            focused = focused.parentWidget()
        if isinstance(focused, FieldWidget) and self._look.keys_in_use and focused.key != self._explained:
            self._explain(focused.key)

    # --- changing ---------------------------------------------------------------------------------------------------

    def _take_changing(self, value: object) -> None:
        self.changing.emit(self._changed(self._sender(), value))

    def _take_changed(self, value: object) -> None:
        try:
            self._instance = self._changed(self._sender(), value)
        finally:
            self._show()
        self.changed.emit(self._instance)

    def _changed(self, name: str, value: object) -> Any:
        """The instance with one value changed; only that value is validated.

        Raises:
            InvalidProgramConfigError: the field does not allow it. Widgets call `check` before they accept a typed
                value, and offer only valid ones.
        """
        changed = dataclasses.replace(self._instance, **{name: value})
        fields.check(changed, tr(self.widgets[name].field.title), name)
        return changed

    def _problem(self, name: str, value: object) -> str:
        """Why that value cannot be accepted, by its field or by the context of the instance."""
        return refusal(lambda: self.tried(self._changed(name, value)))

    def _sender(self) -> str:
        widget = self.sender()
        return widget.key if isinstance(widget, FieldWidget) else ""

    def _ask_region(self) -> None:
        self.region_asked.emit(self._sender())
