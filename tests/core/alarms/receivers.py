"""Receivers of messages for tests: a mail server and a web address on this computer, which fail on demand."""

from __future__ import annotations

import socketserver
import ssl
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LOST_S = 60.0


class Got:
    """What has arrived; `wait` returns as soon as so many have."""

    def __init__(self) -> None:
        self.items: list[Any] = []
        self._changed = threading.Condition()

    def add(self, item: Any) -> None:
        with self._changed:
            self.items.append(item)
            self._changed.notify_all()

    def wait(self, number: int) -> list[Any]:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.items) >= number, LOST_S), self.items
            return list(self.items)


class Server:
    """Runs a server in a thread, on a free port of this computer; `port` stays the same when it begins again."""

    def __init__(self, make: Callable[[int], socketserver.TCPServer]) -> None:
        self._make = make
        self.port = 0
        self._server: socketserver.TCPServer | None = None
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        self._server = self._make(self.port)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="receiver")
        self._thread.start()

    def end(self) -> None:
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
            self._server = None


class WebReceiver(Server):
    """`answers`: the status of each of the next requests; afterwards 200. `go_on` holds answers back while cleared."""

    def __init__(self) -> None:
        self.got, self.answers = Got(), list[int]()
        self.asked = Got()
        self.go_on = threading.Event()
        self.go_on.set()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.asked.add(body)
                assert outer.go_on.wait(LOST_S)
                status = outer.answers.pop(0) if outer.answers else 200
                if status == 200:
                    outer.got.add((dict(self.headers), body))
                try:
                    self.send_response(status)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                except OSError:
                    self.close_connection = True  # the station has stopped waiting

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        class OneAtATime(HTTPServer):
            allow_reuse_address = True

            def handle_error(self, request: Any, client_address: Any) -> None:
                """Whoever asked has gone."""

        super().__init__(lambda port: OneAtATime(("127.0.0.1", port), Handler))
        self.begin()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/alarms"


class MailReceiver(Server):
    """As much of SMTP (RFC 5321) as a client needs.

    Attributes:
        refuses: the reply to each of the next letters.
        said: the commands of all clients.
        in_clear: those of them that were not encrypted.
    """

    def __init__(self, encrypts: ssl.SSLContext | None = None, *, at_once: bool = False) -> None:
        """`encrypts`: offers STARTTLS (RFC 3207), or speaks TLS `at_once` (RFC 8314)."""
        self.got, self.refuses = Got(), list[str]()
        self.signed_in: list[str] = []
        self.said: list[str] = []
        self.in_clear: list[str] = []
        outer = self

        class Handler(socketserver.StreamRequestHandler):
            is_encrypted = False

            def setup(self) -> None:
                if encrypts is not None and at_once:
                    self._encrypt(encrypts)
                super().setup()

            def _encrypt(self, context: ssl.SSLContext) -> None:
                self.request = context.wrap_socket(self.request, server_side=True)
                self.is_encrypted = True

            def finish(self) -> None:
                super().finish()
                if self.is_encrypted:
                    self.request.close()  # the server closes the socket that it knows

            def handle(self) -> None:
                self._say("220 test")
                while line := self.rfile.readline().decode().strip():
                    verb = line.split(" ")[0].upper()
                    outer.said.append(verb)
                    if not self.is_encrypted:
                        outer.in_clear.append(verb)
                    if verb == "EHLO":
                        self._say("250-test")
                        if encrypts is not None and not self.is_encrypted:
                            self._say("250-STARTTLS")
                        self._say("250 AUTH PLAIN")
                    elif verb == "STARTTLS" and encrypts is not None:
                        self._say("220 go on")
                        self._encrypt(encrypts)
                        super().setup()
                    elif verb == "AUTH":
                        outer.signed_in.append(line.split(" ")[2])
                        self._say("235 welcome")
                    elif verb == "DATA":
                        self._take()
                    else:
                        self._say("221 bye" if verb == "QUIT" else "250 fine")

            def _take(self) -> None:
                self._say("354 go on")
                lines = []
                while (line := self.rfile.readline().decode().rstrip("\r\n")) != ".":
                    lines.append(line)
                reply = outer.refuses.pop(0) if outer.refuses else "250 taken"
                if reply.startswith("250"):
                    outer.got.add("\n".join(lines))
                self._say(reply)

            def _say(self, reply: str) -> None:
                self.wfile.write(f"{reply}\r\n".encode())

        class OneAtATime(socketserver.TCPServer):
            allow_reuse_address = True

            def handle_error(self, request: Any, client_address: Any) -> None:
                """The client did not want our certificate."""

        super().__init__(lambda port: OneAtATime(("127.0.0.1", port), Handler))
        self.begin()


def self_made(folder: Path, name: str = "127.0.0.1", *, days: int = 30) -> tuple[Path, ssl.SSLContext]:
    """A certificate that nobody else has signed, for so many days from now on: its file, and a server that has it."""
    key = ec.generate_private_key(ec.SECP256R1())
    issuer = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "self-made")])
    host = x509.IPAddress(ip_address(name)) if name[0].isdigit() else x509.DNSName(name)
    until = datetime.now(UTC) + timedelta(days=days)
    builder = x509.CertificateBuilder(issuer, issuer, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(until - timedelta(days=60)).not_valid_after(until)
    made = builder.add_extension(x509.SubjectAlternativeName([host]), critical=False).sign(key, hashes.SHA256())
    file, both = folder / "self_made.pem", folder / "with_key.pem"
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    both.write_bytes(secret + file.read_bytes())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(both)
    return file, context
