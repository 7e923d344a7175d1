"""E-mail is encrypted by STARTTLS or TLS, with a certificate that the computer trusts, or it is not sent at all."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest

from core.alarms.delivery.channels import NotDeliveredError, send
from core.alarms.delivery.message import Message
from core.alarms.delivery.receivers import receivers_of
from core.settings import Settings
from tests.core.alarms.receivers import MailReceiver, self_made
from tests.records import AT

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def mail_server(how: str, encrypts: ssl.SSLContext | None) -> Iterator[MailReceiver]:
    server = MailReceiver(encrypts, at_once=how == "tls")
    server.close = server.end
    with closing(server):
        yield server


def post(server: MailReceiver, how: str) -> None:
    settings = Settings.of(
        mail_to=("anna@example.com",),
        mail_host="127.0.0.1",
        mail_port=server.port,
        mail_security=how,
        mail_user="station",
        mail_password="pass word",
    ).delivery
    (receiver,) = receivers_of(settings)
    send(receiver, Message.test("Line 3", AT, is_simulated=True), settings)


@pytest.mark.parametrize("how", ["starttls", "tls"])
def test_a_letter_goes_to_a_server_whose_certificate_the_computer_trusts(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate, encrypts = self_made(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with mail_server(how, encrypts) as server:
        post(server, how)
        assert len(server.got.items) == len(server.signed_in) == 1
        assert {"AUTH", "MAIL", "DATA"} <= set(server.said)
        assert set(server.in_clear) <= {"EHLO", "STARTTLS"}


@pytest.mark.parametrize("how", ["starttls", "tls"])
@pytest.mark.parametrize(
    ("name", "days", "is_trusted", "why"),
    [
        ("127.0.0.1", 30, False, "is of an issuer that this computer does not trust"),
        ("mail.example.com", 30, True, "is for another name"),
        ("127.0.0.2", 30, True, "is for another name"),
        ("127.0.0.1", -1, True, "is not valid today"),
        ("127.0.0.1", 90, True, "is not valid today"),
    ],
)
def test_with_a_wrong_certificate_nothing_is_sent_and_the_reason_is_said(
    how: str, name: str, days: int, is_trusted: bool, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate, encrypts = self_made(tmp_path, name, days=days)
    if is_trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with mail_server(how, encrypts) as server:
        with pytest.raises(NotDeliveredError, match=f"The certificate of 127.0.0.1 {why}"):
            post(server, how)
        assert set(server.said) <= {"EHLO", "STARTTLS"}
        assert not server.got.items


@pytest.mark.parametrize(
    ("how", "why"), [("starttls", "cannot encrypt or sign in as it is set"), ("tls", "another protocol")]
)
def test_to_a_server_that_does_not_encrypt_nothing_is_sent(how: str, why: str) -> None:
    with mail_server("starttls", None) as server:
        with pytest.raises(NotDeliveredError, match=why):
            post(server, how)
        assert not set(server.said) & {"AUTH", "MAIL", "DATA"}
        assert not server.signed_in
