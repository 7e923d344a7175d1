"""One picture side by side: as the version compared with judges it, and as the draft does, with the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from hmi.appearance import Look, SizeClass
from hmi.i18n import tr, tr_text
from hmi.layout import REST, columns, place, rows
from hmi.widgets.image_view import ImageView, PictureCard
from hmi.widgets.verdict import Mood, Saying, Verdict
from hmi.wizard.dry_run.outcomes import saying_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.inspection.result import Judged
    from core.programs.dry_run import DryRunOutcome
    from hmi.picture_feed import Picture


class OutcomePane(QWidget):
    """The picture with the regions and defects of one program, and its verdict below or beside it."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self.view = ImageView(look, f"{name}_picture")
        self.card = PictureCard(look, self.view)
        self.verdict = Verdict(look)
        for part in (self.card, self.verdict):
            part.setParent(self)

    def show_result(self, result: Judged | None, title: str, about: str) -> None:
        self.view.show_result(result)
        self.card.show_caption(title, about)
        self.verdict.show_saying(Saying(Mood.QUIET, "") if result is None else saying_of(result))

    def resizeEvent(self, event: QResizeEvent) -> None:
        theme, room = self._look.theme, self.rect()
        if room.width() > 2 * room.height():  # the verdict beside the picture
            rooms = columns(room, round(room.width() * 0.58), REST, gap=theme.space)
        else:
            rooms = rows(room, REST, theme.px(20 if theme.form is SizeClass.SMALL else 28), gap=theme.space)
        place((self.card, self.verdict), rooms)


class OutcomePanes(QWidget):
    """Two panes side by side, on an upright panel one above the other; only the draft's if there is no comparison."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("proof_panes")
        self._look = look
        self.before = OutcomePane(look, "outcome_before")
        self.after = OutcomePane(look, "outcome_after")
        for pane in (self.before, self.after):
            pane.setParent(self)

    @property
    def picture_size(self) -> QSize:
        """Size of the picture in one pane, in device pixels."""
        ratio = self.devicePixelRatioF()
        return QSize(round(self.after.view.width() * ratio), round(self.after.view.height() * ratio))

    def show_outcome(self, outcome: DryRunOutcome, against: str) -> None:
        """`against`: title of the version that the draft is compared with."""
        self.before.setHidden(outcome.before is None)
        self._arrange()
        self.before.show_result(outcome.before, against, "")
        self.after.show_result(outcome.after, tr("This draft"), tr_text(outcome.ref.label))

    def show_picture(self, picture: Picture | None) -> None:
        for pane in (self.before, self.after):
            pane.view.show_still(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        theme, room = self._look.theme, self.rect()
        if self.before.isHidden():
            self.after.setGeometry(room)
        else:
            divide = rows if theme.form is SizeClass.UPRIGHT else columns
            place((self.before, self.after), divide(room, 1.0, 1.0, gap=theme.space))
