"""The fields of a frozen dataclass in a column: shows an instance, emits changed instances."""

from __future__ import annotations

import dataclasses
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QWidget

from core import fields
from core.inspection.region_fields import RoiField, RoisField
from hmi.forms.choice_field import ChoiceWidget, TextsWidget, TextWidget
from hmi.forms.field import FieldWidget
from hmi.forms.number_field import FlagWidget, NumberWidget
from hmi.forms.region_field import RoisWidget, RoiWidget
from hmi.i18n import tr
from hmi.layout import rows
from hmi.presenter import refusal

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
    """The fields of one instance in a column, as tall as they need.

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
        ranges: Mapping[str, tuple[float, float]] = NOTHING,
        options: Mapping[str, Sequence[str]] = NOTHING,
        defaults: Mapping[str, Any] = NOTHING,
    ) -> None:
        """Show an instance. Fields are rebuilt only for another type or other names.

        Args:
            names: which fields, in which order; None is all.
            unavailable: why a field cannot be used here, by name.
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
            widget.set_unavailable(unavailable.get(name, ""))
        self._show()

    def _build(self, kind: type, declared: Mapping[str, fields.Field], names: tuple[str, ...]) -> None:
        for widget in self.widgets.values():
            widget.hide()
            widget.deleteLater()
        defaults = fields.defaults_of(kind)
        self._names = names
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
            widget.open_sheet_asked.connect(self.open_sheet_asked)

    def _show(self) -> None:
        shown = self.shown
        for name, widget in self.widgets.items():
            widget.show_value(getattr(self._instance, name))
            widget.setVisible(name in shown)
        self._arrange()

    # --- placing ----------------------------------------------------------------------------------------------------

    def height_for(self, width: int) -> int:
        shown = self._shown_widgets()
        gaps = sum(widget.gap_below() for widget in shown[:-1])
        return sum(widget.height_for(width) for widget in shown) + gaps

    def _shown_widgets(self) -> list[FieldWidget]:
        return [self.widgets[name] for name in self.shown]

    def sizeHint(self) -> QSize:
        width = max(self.width(), self._look.theme.px(40))
        return QSize(width, self.height_for(width))

    def _arrange(self) -> None:
        widgets, width = self._shown_widgets(), self.width()
        sizes = [size for widget in widgets for size in (widget.height_for(width), widget.gap_below())]
        for widget, room in zip(widgets, rows(self.rect(), *sizes, gap=0)[::2], strict=True):
            widget.setGeometry(room)
            widget.place()  # its help may have appeared or disappeared
        self.resized.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.widgets:
            self._arrange()

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
