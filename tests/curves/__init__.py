"""How the score of each tool falls as a defect grows.

Published in TOOLS.md, checked by `tests/core/inspection/test_curves.py`.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.curves.curve import Curve


def all_curves() -> tuple[Curve, ...]:
    """The curves of every module here that has `CURVES`, in the order of the module names."""
    modules = (importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))
    return tuple(curve for module in modules for curve in getattr(module, "CURVES", ()))
