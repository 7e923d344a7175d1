"""Taking a port, or saying in a sentence why it cannot be had."""

from __future__ import annotations

import errno
import socket

from core.errors import ConfigurationError

BACKLOG = 128
"""Connections that the kernel holds until they are accepted: enough for a burst; a flood costs us nothing."""


def listen(host: str, port: int, setting: str) -> socket.socket:
    """A listening TCP socket; port 0 takes any free one.

    Args:
        setting: the variable that chooses the port, for the sentence.

    Raises:
        ConfigurationError: the port is taken or the address is not this computer's.
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
