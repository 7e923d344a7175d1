"""`picture.py FILE` keeps a picture of the screen; ends with 1 unless the panel, and nothing else, fills it."""

import sys

from PySide6.QtGui import QGuiApplication

from hmi.appearance import DARK

app = QGuiApplication(["picture", "-platform", "xcb"])
picture = app.primaryScreen().grabWindow(0).toImage()
picture.save(sys.argv[1])
right, bottom = picture.width() - 1, picture.height() - 1
# A frame, a title bar and a bare screen have other colors than the panel has there.
edges = {picture.pixelColor(x, y).name() for x in range(right + 1) for y in (0, bottom)}
edges |= {picture.pixelColor(x, y).name() for x in (0, right) for y in range(bottom + 1)}
within = {picture.pixel(x, y) for x in range(0, right, 3) for y in range(0, bottom, 3)}
print(picture.size(), edges, len(within))
sys.exit(not edges <= {color.lower() for color in (DARK.bg, DARK.surface, DARK.line)} or len(within) < 20)
