"""A GigE Vision camera: Aravis' fake one, with pictures of ours: `python -m … PICTURES.npy LOST`; until it is killed.

It shows each picture of the file for some frames, with a counter in the first pixels, as RGB8. LOST: the share of its
packets that it does not send. Only inside a network namespace: it answers the broadcasts of every network.
"""

from __future__ import annotations

import ctypes
import itertools
import signal
import sys

import numpy as np

FRAMES_EACH = 4
_Fill = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint32)


def main(file: str, lost: float) -> None:
    shown = np.load(file)[..., ::-1].copy()
    count = itertools.count()
    library = ctypes.CDLL("libaravis-0.8.so.0")
    library.arv_gv_fake_camera_new.restype = ctypes.c_void_p
    library.arv_gv_fake_camera_new.argtypes = [ctypes.c_char_p, ctypes.c_char_p]
    library.arv_gv_fake_camera_get_fake_camera.restype = ctypes.c_void_p
    library.arv_gv_fake_camera_get_fake_camera.argtypes = [ctypes.c_void_p]
    library.arv_fake_camera_set_fill_pattern.argtypes = [ctypes.c_void_p, _Fill, ctypes.c_void_p]
    library.arv_buffer_get_data.restype = ctypes.c_void_p
    library.arv_buffer_get_data.argtypes = [ctypes.c_void_p, ctypes.c_void_p]

    @_Fill
    def fill(buffer: int, *_: int) -> None:
        number = next(count)
        picture = shown[number // FRAMES_EACH % len(shown)]
        picture[0, 0] = number & 255, number >> 8 & 255, number >> 16 & 255
        ctypes.memmove(library.arv_buffer_get_data(buffer, None), picture.ctypes.data, picture.nbytes)

    camera = library.arv_gv_fake_camera_new(b"127.0.0.1", b"SIM1")
    ctypes.CDLL("libgobject-2.0.so.0").g_object_set(
        ctypes.c_void_p(camera), b"gvsp-lost-ratio", ctypes.c_double(lost), ctypes.c_void_p(None)
    )
    library.arv_fake_camera_set_fill_pattern(library.arv_gv_fake_camera_get_fake_camera(camera), fill, None)
    sys.stdout.write("up\n")
    sys.stdout.flush()
    signal.pause()


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
