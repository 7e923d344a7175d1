"""Examples of requests and answers, for the OpenAPI document. Tests hold each to the schema that it stands beside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.version import package_version

_MOMENT = "2026-03-02T06:15:00.125+00:00"
_HASH = "9f2c" * 16
_ID = "5b0e2a9c" * 4

_ME = {"id": 1, "username": "ada", "role": "ENGINEER", "permissions": ["view", "run", "select_program"]}
_TOKENS = {
    "access_token": "eyJhbGciOiJIUzI1NiIs….….…",
    "refresh_token": "m3Xk…",
    "token_type": "Bearer",
    "expires_in": 900,
    "user": _ME,
}
_USER = {
    "id": 4,
    "username": "grace",
    "role": "OPERATOR",
    "is_active": True,
    "created_at": _MOMENT,
    "last_login_at": None,
}
_PROGRAM = {"id": 1, "name": "Connector 7-pin", "version_hash": _HASH, "version_number": 3}
_TOOL = {
    "name": "pins",
    "type": "area",
    "judgement": "NG",
    "score_pct": 71.4,
    "threshold_pct": 90.0,
    "upper_limit_pct": None,
    "margin_pct": -18.6,
    "amount_pct": 71.4,
    "reason": "2 of 7 pins are missing.",
    "reason_text": None,
    "elapsed_ms": 0.6,
    "report_only": False,
    "roi": {"shape": "rectangle", "x": 412.0, "y": 230.0, "width": 300.0, "height": 80.0, "rotation_deg": 0.0},
    "defects": [{"x": 431.0, "y": 240.0, "width": 18.0, "height": 52.0, "kind": "missing"}],
}
_INSPECTION = {
    "id": _ID,
    "station": "Station 1",
    "part": 1042,
    "judgement": "NG",
    "reason": "2 of 7 pins are missing.",
    "reason_text": None,
    "program": _PROGRAM,
    "master": _HASH,
    "frame_seq": 88123,
    "captured_ns": 81734512345678,
    "captured_at": _MOMENT,
    "judged_at": _MOMENT,
    "trigger": "api",
    "trigger_seq": 1042,
    "elapsed_ms": 6.1,
    "stages_ms": {"picture": 21.0, "inspect": 6.1, "commit": 4.2, "lines": 0.2},
    "is_simulated": True,
    "truth": None,
    "pose": {"x_px": 640.2, "y_px": 358.9, "rotation_deg": 1.4, "scale": 1.0, "score_pct": 97.8},
    "pose_taught": [640.0, 360.0],
    "tools": [_TOOL],
    "image": "pending",
    "label": None,
}
_SUMMARY = {
    name: _INSPECTION[name]
    for name in ("id", "station", "part", "judgement", "reason", "program", "captured_at", "judged_at", "trigger")
} | {"elapsed_ms": 6.1, "is_simulated": True, "image": "stored", "label": None}
_ALARM = {
    "code": "CAMERA_TIMEOUT",
    "message": "The camera gives no pictures.",
    "since": _MOMENT,
    "is_active": True,
    "acknowledged_by": "",
}
_EXPOSURE = {
    "name": "exposure_us",
    "title": "Exposure",
    "unit": "µs",
    "minimum": 10.0,
    "maximum": 1_000_000.0,
    "step": 1.0,
    "value": 4200.0,
    "options": [],
}
_MODE = {
    "name": "brightness_mode",
    "title": "Brightness mode",
    "unit": "",
    "minimum": 0.0,
    "maximum": 0.0,
    "step": 0.0,
    "value": "normal",
    "options": ["normal", "hdr", "high_gain"],
}
_SETTINGS = {
    "exposure_us": 4200.0,
    "gain_db": 0.0,
    "brightness_mode": "normal",
    "white_balance_red": 1.0,
    "white_balance_blue": 1.0,
    "focus_pct": 50.0,
    "light_pct": 80.0,
    "light_strobe": False,
    "test_pattern": "Gasket",
}
_CAP = {
    "type": "area",
    "name": "cap",
    "roi": {"shape": "circle", "cx": 300, "cy": 170, "radius": 40},
    "threshold_pct": 90,
}

REQUESTS: Mapping[str, Any] = {
    "login": {"username": "ada", "password": "correct horse battery staple"},
    "refresh": {"refresh_token": "m3Xk…"},
    "logout": {},
    "change_password": {"old_password": "correct horse battery staple", "new_password": "a quiet gray instrument"},
    "create_user": {"username": "grace", "password": "a quiet gray instrument", "role": "OPERATOR"},
    "update_user": {"role": "ENGINEER"},
    "reset_password": {"password": "a quiet gray instrument"},
    "trigger": {"wait": True},
    "label_inspection": {"label": "false_call"},
    "create_program": {"name": "cap", "judgement": "all", "tools": [_CAP]},
    "update_program": {"tools": [_CAP | {"threshold_pct": 85}], "reason": "Too strict on matt caps"},
    "roll_back": {"version_hash": _HASH},
    "activate": {},
    "copy": {"name": "cap, left side"},
    "try_settings": {"exposure_us": 4200, "gain_db": 0, "light_pct": 80},
    "optimize": {"test_pattern": "Gasket"},
}
"""A JSON body for each operation that takes one, by operation id."""

_COUNTERS = {
    "since": _MOMENT,
    "parts": 1042,
    "ok": 1030,
    "ng": 12,
    "faults": 0,
    "missed_triggers": 0,
    "dropped_images": 0,
    "yield_pct": 98.85,
}

ANSWERS: Mapping[str, Any] = {
    "login": _TOKENS,
    "refresh": _TOKENS,
    "logout": None,
    "me": _ME,
    "create_user": _USER,
    "users": {"items": [_USER | {"failed_count": 5, "locked_until": _MOMENT}]},
    "status": {
        "station": "Station 1",
        "state": "READY",
        "is_simulated": True,
        "program": _PROGRAM | {"trigger": "software"},
        "counters": _COUNTERS,
        "last_result": None,
        "frame_age_ms": 12.5,
        "is_stale": False,
        "camera": "Simulated line",
        "lines": "Simulated lines",
        "faults": [],
        "alarms": [],
    },
    "start": {"state": "READY"},
    "stop": {"state": "STOPPED"},
    "reset_counters": _COUNTERS | {"parts": 0, "ok": 0, "ng": 0, "yield_pct": None},
    "trigger": _INSPECTION,
    "inspections": {"items": [_SUMMARY], "next_cursor": "WyIyMDI2…"},
    "inspection": _INSPECTION,
    "alarms": {"items": [_ALARM]},
    "camera": {
        "title": "Simulated camera",
        "width": 1280,
        "height": 720,
        "is_simulated": True,
        "frame_seq": 88123,
        "frame_age_ms": 12.5,
        "frame_period_ms": 33.333,
        "is_stale": False,
        "controls": [_EXPOSURE, _MODE],
    },
    "camera_settings": {"settings": _SETTINGS, "is_trial": False},
    "try_settings": {"settings": _SETTINGS, "is_trial": True},
    "optimize": {
        "outcome": "better",
        "text": "Better: the picture now scores 97 % instead of 64 %.",
        "settings": _SETTINGS,
    },
    "live": {"status": "alive"},
    "ready": {"ready": True},
    "health": {
        "ready": False,
        "components": [{"name": "camera", "ok": False, "detail": "The camera gives no pictures."}],
        "version": package_version(),
        "uptime_s": 86_400.0,
        "cpu_pct": 21.5,
        "memory_mb": 240.0,
    },
    "verify_audit": {"is_intact": True, "entries": 512, "text": "All 512 entries are intact.", "first_wrong": None},
}
"""Data of the answer that an operation gives first, by operation id."""


def add_examples(document: dict[str, Any]) -> None:
    """Put them into an OpenAPI document."""
    for methods in document["paths"].values():
        for name, operation in methods.items():
            if name == "parameters":
                continue
            identifier = operation["operationId"]
            if identifier in REQUESTS:
                body = operation["requestBody"]["content"]["application/json"]
                body["examples"] = {"request": {"value": REQUESTS[identifier]}}
            if identifier in ANSWERS:
                status = min(operation["responses"], key=int)
                envelope = {"success": True, "data": ANSWERS[identifier], "message": "Operation successful."}
                answer = operation["responses"][status]["content"]["application/json"]
                answer["examples"] = {"answer": {"value": envelope}}
