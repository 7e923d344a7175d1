"""The core of the station, without a face."""

import os

# Before numpy loads it: the matrices of judging are small, and a second thread for them costs more than it brings.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
