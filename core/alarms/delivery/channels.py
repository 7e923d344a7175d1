"""How a message travels: by e-mail (SMTP), or as JSON to a web address, signed.

A signature is `sha256=` and the hexadecimal HMAC-SHA256 of `TIME.BODY`, where TIME is the header X-Vision-Time in
seconds since 1970: a receiver that refuses old times cannot be fooled by a copy.
"""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import smtplib
import socket
import ssl
import time
import urllib.error
import urllib.request
from email.message import EmailMessage
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from core.alarms.delivery.receivers import Way
from core.text import Text, text
from core.version import package_version

if TYPE_CHECKING:
    from core.alarms.delivery.message import Message
    from core.alarms.delivery.receivers import Receiver
    from core.settings import DeliverySettings

ANSWER_WITHIN_S = 5.0
"""Longest wait for each answer of a receiver."""


class NotDeliveredError(Exception):
    """`text` says why, for people."""

    def __init__(self, why: Text) -> None:
        super().__init__(str(why))
        self.text = why


def send(receiver: Receiver, message: Message, settings: DeliverySettings) -> None:
    """Send the message now. Raises NotDeliveredError."""
    host = settings.mail_host if receiver.way is Way.MAIL else urlsplit(receiver.address).hostname or ""
    try:
        if receiver.way is Way.MAIL:
            _mail(receiver.address, message, settings)
        else:
            _post(receiver.address, message, settings.webhook_secret)
    except (OSError, ValueError, smtplib.SMTPException, http.client.HTTPException) as error:
        raise NotDeliveredError(_why(error, host)) from error


# --- e-mail -----------------------------------------------------------------------------------------------------------


def _mail(address: str, message: Message, settings: DeliverySettings) -> None:
    if not settings.mail_host:
        raise NotDeliveredError(text("No mail server is set. The administrator sets VISION_MAIL_HOST."))
    letter = EmailMessage()
    letter["Subject"] = message.subject
    letter["From"] = settings.mail_from or settings.mail_user or address
    letter["To"] = address
    letter["Message-ID"] = f"<{hashlib.sha256(f'{message.id} {address}'.encode()).hexdigest()[:32]}@vision-inspection>"
    letter["Auto-Submitted"] = "auto-generated"  # RFC 3834: nobody's absence note answers it
    letter.set_content(message.letter)
    with _server(settings) as server:
        if settings.mail_user:
            server.login(settings.mail_user, settings.mail_password)
        server.send_message(letter)


def _server(settings: DeliverySettings) -> smtplib.SMTP:
    host, port = settings.mail_host, settings.mail_port
    if settings.mail_security == "tls":
        return smtplib.SMTP_SSL(host, port, timeout=ANSWER_WITHIN_S, context=ssl.create_default_context())
    server = smtplib.SMTP(host, port, timeout=ANSWER_WITHIN_S)
    if settings.mail_security == "starttls":
        try:
            server.starttls(context=ssl.create_default_context())
        except BaseException:
            server.close()
            raise
    return server


# --- web addresses ----------------------------------------------------------------------------------------------------


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A redirected POST would arrive as a GET, without the message."""

    def redirect_request(self, *_: Any) -> None:
        return None


_opener = urllib.request.build_opener(_NoRedirect)


def _post(address: str, message: Message, secret: str) -> None:
    body = json.dumps(message.to_json(), ensure_ascii=False).encode()
    headers = {
        "Content-Type": "application/json",
        "User-Agent": f"vision-inspection/{package_version()}",
    }
    if secret:
        at = str(int(time.time()))
        headers |= {"X-Vision-Time": at, "X-Vision-Signature": signature(secret, at, body)}
    request = urllib.request.Request(address, body, headers, method="POST")  # noqa: S310 - the setting allows only http
    with _opener.open(request, timeout=ANSWER_WITHIN_S) as answer:
        answer.read(1)


def signature(secret: str, at: str, body: bytes) -> str:
    """See the docstring of this file."""
    return "sha256=" + hmac.new(secret.encode(), at.encode() + b"." + body, hashlib.sha256).hexdigest()


# --- errors in words --------------------------------------------------------------------------------------------------


def _why(error: Exception, host: str) -> Text:
    if isinstance(error, urllib.error.HTTPError):
        error.close()
        return text("{host} answers with the status {status}.", host=host, status=error.code)
    if isinstance(error, urllib.error.URLError) and isinstance(error.reason, Exception):
        error = error.reason
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return text("The mail server {host} refuses name or password.", host=host)
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return text("The mail server {host} cannot encrypt or sign in as it is set.", host=host)
    if isinstance(error, smtplib.SMTPException) and not isinstance(error, smtplib.SMTPServerDisconnected):
        return text("The mail server {host} refuses the message.", host=host)
    return _why_unreached(error, host)


_NOT_VALID_NOW = {9, 10}
_OTHER_NAME = {62, 64}
"""Codes of OpenSSL, `X509_V_ERR_…` in x509_vfy.h: not yet valid, expired; another host name, another IP address."""


def _why_not_trusted(error: ssl.SSLCertVerificationError, host: str) -> Text:
    if error.verify_code in _NOT_VALID_NOW:
        return text("The certificate of {host} is not valid today. Renew it there, or set the clock here.", host=host)
    if error.verify_code in _OTHER_NAME:
        return text("The certificate of {host} is for another name. Use the name that stands in it.", host=host)
    return text(
        "The certificate of {host} is of an issuer that this computer does not trust. Install the issuer's certificate "
        "on this computer.",
        host=host,
    )


def _why_unreached(error: Exception, host: str) -> Text:
    if isinstance(error, ssl.SSLCertVerificationError):
        return _why_not_trusted(error, host)
    if isinstance(error, ssl.SSLError):
        return text(
            "The connection to {host} cannot be encrypted: it speaks another protocol, or does not encrypt on this "
            "port.",
            host=host,
        )
    if isinstance(error, TimeoutError):
        return text("{host} does not answer in time.", host=host)
    if isinstance(error, ConnectionRefusedError):
        return text("{host} refuses the connection.", host=host)
    if isinstance(error, socket.gaierror):
        return text("The network knows no computer named {host}.", host=host)
    return text("The connection to {host} broke off.", host=host)
