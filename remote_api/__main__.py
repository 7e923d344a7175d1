"""The station without a panel: `vision-inspection serve`, or `python -m remote_api`.

settings ─► logs ─► station ─► loops in plain threads ─► API      stopped in reverse, on SIGTERM, SIGINT or SIGHUP
"""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import threading
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.assembly import open_station
from core.errors import VisionSystemError
from core.logs import logging_to
from core.process import END_SIGNALS, ServiceManager, prepare_process, spare_from_collection
from core.running.loops import LoopThreads
from core.settings import load_settings
from remote_api.server.api_server import ApiServer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import FrameType

log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run until a signal ends the process. Exit code 0: ended by a signal; 2: could not start, with a sentence why."""
    given = _parser().parse_args(argv)
    simulated = "simulated" if given.simulate else None
    overrides = {
        "camera": simulated,
        "lines": simulated,
        "api_host": given.host,
        "api_port": given.port,
        "data_dir": given.data,
    }
    told_to_stop = threading.Event()
    manager = ServiceManager()
    try:
        settings = load_settings(**overrides)
        with ExitStack() as stack:
            # Before anything is opened, so that a signal during the start also ends it in order.
            stack.enter_context(_ended_by_signals(told_to_stop))
            stack.enter_context(logging_to(settings))
            prepare_process()
            station = open_station(settings)
            stack.callback(station.close)
            stack.enter_context(LoopThreads(station.loops()))
            server = ApiServer(station, settings)
            server.start()
            stack.callback(server.stop)
            sys.stdout.write(f"The station serves http://{settings.api.host}:{server.port}/api/v1\n")
            sys.stdout.flush()
            spare_from_collection()
            manager.ready()
            while not told_to_stop.wait(manager.alive_every_s):
                if station.health().is_guarded:
                    manager.alive()
            manager.stopping()
            log.info("Stopping")
    except VisionSystemError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("vision-inspection serve", description="Run the station without a screen.")
    parser.add_argument("--simulate", action="store_true", help="simulated camera and lines, whatever the settings say")
    parser.add_argument("--host", metavar="H", help="address to listen on (VISION_API_HOST)")
    parser.add_argument(
        "--port", metavar="P", type=_port, help="port to listen on; 0 takes any free one (VISION_API_PORT)"
    )
    parser.add_argument("--data", metavar="DIR", type=Path, help="where the station keeps its data (VISION_DATA_DIR)")
    return parser


def _port(value: str) -> int:
    if not value.isascii() or not value.isdigit() or int(value) > 65535:
        raise argparse.ArgumentTypeError(f"{value!r} is not a port; give a number from 0 to 65535")
    return int(value)


@contextmanager
def _ended_by_signals(told_to_stop: threading.Event) -> Iterator[None]:
    """While the context is open, END_SIGNALS set the event instead of killing the process."""

    def told(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
        told_to_stop.set()

    before = {number: signal.signal(number, told) for number in END_SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


if __name__ == "__main__":
    sys.exit(main())
