"""The on-screen keyboard: keys stand where people look for them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from hmi.appearance import Look, make_theme, panel_width_mm
from hmi.widgets.keys import Keyboard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

UPRIGHT = (720, 1280)


def keyboard(size: tuple[int, int], language: str) -> Keyboard:
    panel = QSize(*size)
    look = Look(make_theme("light", panel, panel_width_mm(panel, 0.0, 0.0)))
    made = Keyboard(look, language, secret=True)
    made.resize(size[0] - 2 * look.theme.px(2), made.height_for(size[1]))
    made.ensurePolished()
    made.show()
    return made


@pytest.mark.parametrize("size", [UPRIGHT, (800, 480), (1280, 800)])
@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("en", ("qwertyuiop", "asdfghjkl", "zxcvbnm")),
        ("de", ("qwertzuiop", "asdfghjklö", "yxcvbnmäü")),
        ("fr", ("azertyuiop", "qsdfghjklm", "wxcvbnéèà")),
    ],
)
def test_ten_letters_stand_in_a_row_in_the_order_of_the_language(
    qapp: QApplication, size: tuple[int, int], language: str, rows: tuple[str, ...]
) -> None:
    board = keyboard(size, language)
    tops = []
    for letters in rows:
        keys = [board.key(letter).geometry() for letter in letters]
        assert len({key.top() for key in keys}) == 1
        assert all(left.right() < right.left() for left, right in pairwise(keys))
        assert keys[0].left() >= 0
        assert keys[-1].right() < board.width()
        tops.append(keys[0].top())
    assert tops == sorted(set(tops))
    board.deleteLater()
