"""Groups of settings: from where on something is an alarm, and who is told about alarms outside the station."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from core.fields import ChoiceField, FlagField, NumberField, TextField, TextsField
from core.settings.declaring import Secrecy, site_setting, variable

SECURITIES = {
    "starttls": "begins in plain text and then encrypts, usually on port 587",
    "tls": "encrypts from the beginning, usually on port 465",
    "none": "does not encrypt: only for a server on this computer",
}
MOST_RECEIVERS = 20

_ANY = sys.maxsize
"""Length limit of a text without a limit of its own."""
_LEAST = r"( (warns|loses|stops))?"
_MAIL = rf"[^\s@,<>]{{1,64}}@[^\s@,<>]{{1,190}}{_LEAST}"
_WEBHOOK = rf"https?://[^\s,@]{{1,240}}{_LEAST}"
_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]"


@dataclass(frozen=True)
class AlarmRuleSettings:
    """From where on something is an alarm; 0 switches a rule off."""

    ng_pct: int = site_setting(
        "ALARM_NG_PCT",
        NumberField(
            "Share of NG parts that is an alarm",
            "0: never. Of the last parts.",
            "%",
            minimum=0,
            maximum=100,
            integer=True,
        ),
        default=25,
    )
    ng_of_parts: int = site_setting(
        "ALARM_NG_OF_PARTS",
        NumberField(
            "Number of the last parts that this share is taken of",
            "Few parts find trouble sooner, many raise fewer false alarms.",
            minimum=10,
            maximum=1000,
            integer=True,
        ),
        default=100,
    )
    ng_in_row: int = site_setting(
        "ALARM_NG_IN_ROW",
        NumberField(
            "NG parts in a row that are an alarm",
            "0: never.",
            minimum=0,
            maximum=100,
            integer=True,
        ),
        default=10,
    )
    ng_holds: bool = site_setting(
        "ALARM_NG_HOLDS",
        FlagField(
            "Hold the line when too many parts are NG",
            "No further part is judged until somebody has acknowledged the alarm. A program may hold sooner.",
        ),
        default=False,
    )
    score_pct: int = site_setting(
        "ALARM_SCORE_PCT",
        NumberField(
            "Share of a tool's margin whose loss is an alarm",
            "0: never. The margin lies between the usual score of good parts and the limit of the tool.",
            "%",
            minimum=0,
            maximum=100,
            integer=True,
        ),
        default=50,
    )
    light_pct: int = site_setting(
        "ALARM_LIGHT_PCT",
        NumberField(
            "Drift of the light that is an alarm",
            "0: never. Against the master.",
            "%",
            minimum=0,
            maximum=100,
            integer=True,
        ),
        default=25,
    )
    sharpness_pct: int = site_setting(
        "ALARM_SHARPNESS_PCT",
        NumberField(
            "Loss of sharpness that is an alarm",
            "0: never. Against the master.",
            "%",
            minimum=0,
            maximum=100,
            integer=True,
        ),
        default=30,
    )
    position_pct: int = site_setting(
        "ALARM_POSITION_PCT",
        NumberField(
            "Drift of the position that is an alarm",
            "0: never. Against the master, in percent of the picture's width.",
            "%",
            minimum=0,
            maximum=100,
            integer=True,
        ),
        default=6,
    )
    sign_ins: int = site_setting(
        "ALARM_SIGN_INS",
        NumberField(
            "Failed sign-ins within a quarter of an hour that are an alarm",
            "0: never. Of all users together.",
            minimum=0,
            maximum=1000,
            integer=True,
        ),
        default=10,
    )
    api_errors_pct: int = site_setting(
        "ALARM_API_ERRORS_PCT",
        NumberField(
            "Share of failed requests to the API that is an alarm",
            "0: never. Of five minutes; only mistakes of the station count.",
            "%",
            minimum=0,
            maximum=100,
            integer=True,
        ),
        default=10,
    )
    certificate_days: int = site_setting(
        "ALARM_CERTIFICATE_DAYS",
        NumberField(
            "Time before the certificate expires that is an alarm",
            "0: never. Of the reverse proxy's certificate.",
            "d",
            minimum=0,
            maximum=365,
            integer=True,
        ),
        default=21,
    )
    certificate: str = variable(
        "TLS_CERTIFICATE",
        TextField(
            "File with the certificate that the reverse proxy shows",
            "PEM. It is only read, so that an alarm comes before it expires. Empty: none.",
            most=_ANY,
        ),
        default="",
    )


@dataclass(frozen=True)
class DeliverySettings:
    """Who is told about alarms, and by which mail server. Secrets come from the environment only."""

    mail_to: tuple[str, ...] = site_setting(
        "MAIL_TO",
        TextsField(
            "E-mail addresses that are told about alarms",
            "Separated by commas. After an address, loses or stops leaves out what is less severe: anna@example.com, "
            "chief@example.com stops",
            most=MOST_RECEIVERS,
            pattern=_MAIL,
            error="must be addresses such as anna@example.com, with warns, loses or stops after it, not “{input}”",
        ),
        default=(),
    )
    webhooks: tuple[str, ...] = site_setting(
        "WEBHOOKS",
        TextsField(
            "Web addresses that are told about alarms",
            "Separated by commas. After an address, loses or stops leaves out what is less severe: "
            "https://mes.example/alarms loses",
            most=MOST_RECEIVERS,
            pattern=_WEBHOOK,
            error="must be addresses such as https://mes.example/alarms, without user and password, not “{input}”",
        ),
        default=(),
    )
    quiet_times: tuple[str, ...] = site_setting(
        "QUIET_TIMES",
        TextsField(
            "Times at which only alarms that stop the inspection are sent",
            "Separated by commas: 22:00-06:00. The others are sent afterwards, unless they are over by then.",
            most=MOST_RECEIVERS,
            pattern=f"{_TIME}-{_TIME}",
            error="must be spans such as 22:00-06:00, not {input}",
        ),
        default=(),
    )
    mail_host: str = variable(
        "MAIL_HOST", TextField("Mail server that sends messages about alarms", "Empty: no e-mail is sent."), default=""
    )
    mail_port: int = variable(
        "MAIL_PORT", NumberField("Port of the mail server", minimum=1, maximum=65535, integer=True), default=587
    )
    mail_security: str = variable(
        "MAIL_SECURITY",
        ChoiceField("How the connection to the mail server is encrypted", options=SECURITIES),
        default="starttls",
    )
    mail_user: str = variable(
        "MAIL_USER", TextField("Name to sign in to the mail server with", "Empty: without signing in."), default=""
    )
    mail_password: str = variable(
        "MAIL_PASSWORD",
        TextField("Password to sign in to the mail server with", most=_ANY),
        default="",
        secrecy=Secrecy.SECRET,
    )
    mail_from: str = variable(
        "MAIL_FROM",
        TextField("Address that messages come from", "Empty: the name to sign in to the mail server with."),
        default="",
    )
    webhook_secret: str = variable(
        "WEBHOOK_SECRET",
        TextField(
            "Signs what is sent to web addresses, so that the receiver knows who sent it",
            "HMAC-SHA256 of time and body, in X-Vision-Signature. Empty: nothing is signed. "
            "`vision-inspection secret` makes one.",
            most=_ANY,
        ),
        default="",
        secrecy=Secrecy.SECRET,
    )
