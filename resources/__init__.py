"""What travels with the program beside its code: demo programs, fonts, icons, the manual, translations."""

from importlib.resources import files
from pathlib import Path

# Installed, they are files in a folder as in the tree: pip unpacks a wheel, and Qt takes nothing but files.
_ROOT = Path(str(files(__name__)))

DEMO = _ROOT / "demo"
FONTS = _ROOT / "fonts"
ICONS = _ROOT / "icons"
MANUAL = _ROOT / "manual"
PINYIN = _ROOT / "pinyin"
TRANSLATIONS = _ROOT / "translations"
