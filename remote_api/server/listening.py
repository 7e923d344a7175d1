"""Opening a port, with a sentence if that fails; and a listening socket that survives bad clients."""

from __future__ import annotations

import contextlib
import errno
import select
import socket
import threading
from typing import Any

from core.errors import ConfigurationError

BACKLOG = 128
"""Connections that the kernel queues until they are accepted: enough for a burst, and cheap in a flood."""

MOST_WAITING = 16
"""Most connections whose clients are not authenticated yet: each has two threads and a file descriptor."""

_PAUSE_S = 0.1
_LOOK_EVERY_S = 0.5


def listen(host: str, port: int, setting: str) -> socket.socket:
    """A listening TCP socket; port 0 takes any free one.

    Args:
        setting: name of the port's environment variable, for the error message.

    Raises:
        ConfigurationError: the port is in use or the address is not this computer's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as error:
        raise ConfigurationError(_why(error), host=host, port=port, setting=setting) from error


def _why(error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return "Port {port} is taken by another program. Choose another with {setting}."
    if error.errno == errno.EACCES:
        return "Port {port} is reserved for the system. Choose one above 1023 with {setting}."
    return "The station cannot listen on {host}, port {port}. Set VISION_API_HOST to an address of this computer."


class Door(socket.socket):
    """A listening socket whose `accept` ends only when it is closed, for a server whose loop ends at any error.

    Temporary errors, such as no file descriptor left or a client that disconnects at once, are ignored. When too many
    clients are not authenticated, the one waiting longest is disconnected.
    """

    def __init__(self, listening: socket.socket) -> None:
        super().__init__(fileno=listening.detach())
        self._lock = threading.Lock()
        self._waiting: list[socket.socket] = []

    def accept(self) -> tuple[socket.socket, Any]:
        """Accept a connection. Raises OSError once the socket is closed."""
        while True:
            if not self._has_come():
                continue
            try:
                come, address = super().accept()
            except OSError as error:
                if error.errno in (errno.EBADF, errno.EINVAL):
                    raise
                threading.Event().wait(_PAUSE_S)
                continue
            self._show_in(come)
            return come, address

    def let_in(self, known: socket.socket) -> None:
        """The client of this connection is authenticated."""
        with self._lock, contextlib.suppress(ValueError):
            self._waiting.remove(known)

    def _has_come(self) -> bool:
        descriptor = self.fileno()
        if descriptor < 0:
            raise OSError(errno.EBADF, "the door is closed")
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        return bool(poll.poll(_LOOK_EVERY_S * 1000))

    def _show_in(self, come: socket.socket) -> None:
        with self._lock:
            self._waiting = [one for one in self._waiting if one.fileno() >= 0]
            while len(self._waiting) >= MOST_WAITING:
                with contextlib.suppress(OSError):  # it has disconnected already
                    self._waiting.pop(0).shutdown(socket.SHUT_RDWR)
            self._waiting.append(come)
