"""The shipped configurations of nginx and Caddy before a real station: TLS, sign-in, events, the camera stream."""

from __future__ import annotations

import http.client
import json
import re
import shutil
import socket
import ssl
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from websockets.sync.client import connect

from remote_api.server.api_server import ApiServer
from remote_api.server.event_server import EventServer
from tests.remote_api.conftest import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator

PROXY = Path(__file__).resolve().parents[2] / "packaging" / "proxy"
UP_WITHIN_S = 60

pytestmark = pytest.mark.services


@pytest.fixture(scope="module")
def certificates(tmp_path_factory) -> Path:
    """What make-certificate.sh makes, for this computer."""
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["sh", PROXY / "make-certificate.sh", "station1.factory.example", "127.0.0.1"],
        env={"VISION_TLS": str(folder), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
        check=True,
        capture_output=True,
    )
    return folder


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def _nginx(folder: Path, port: int, api: int, events: int, tls: Path) -> list[str]:
    """Nginx as an ordinary process: the shipped file inside a frame with all its folders in `folder`."""
    site = (PROXY / "nginx.conf").read_text().replace("/etc/ssl/vision-inspection", str(tls))
    site = re.sub(r"\n\tlisten \[::\].*", "", site).replace("listen 80;", f"listen 127.0.0.1:{_free_port()};")
    site = site.replace("listen 443", f"listen 127.0.0.1:{port}")
    site = site.replace("127.0.0.1:8080", f"127.0.0.1:{api}").replace("127.0.0.1:8081", f"127.0.0.1:{events}")
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    folders = "".join(f"{kind}_temp_path {folder / kind};\n" for kind in kinds)
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder / 'pid'}; error_log {folder / 'error.log'};\nevents {{}}\n"
        f"http {{\naccess_log off;\n{folders}{site}\n}}\n"
    )
    return ["nginx", "-e", str(folder / "error.log"), "-c", str(folder / "nginx.conf")]


def _caddy(folder: Path, port: int, api: int, events: int, tls: Path) -> list[str]:
    site = (PROXY / "Caddyfile").read_text().replace("/etc/ssl/vision-inspection", str(tls))
    own = f"\tauto_https disable_redirects\n\tstorage file_system {folder / 'storage'}\n"
    site = site.replace("\tadmin off\n", f"\tadmin off\n{own}").replace("https:// {", f"https://127.0.0.1:{port} {{")
    site = site.replace("127.0.0.1:8080", f"127.0.0.1:{api}").replace("127.0.0.1:8081", f"127.0.0.1:{events}")
    (folder / "Caddyfile").write_text(site)
    return ["caddy", "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"]


@pytest.fixture(params=[_nginx, _caddy], ids=["nginx", "caddy"])
def port(request, plant, certificates, tmp_path) -> Iterator[int]:
    """Port of the proxy, before servers that trust it."""
    server = ApiServer(plant.station, plant.station.settings.but(trusted_proxy="127.0.0.1"))
    events = EventServer(plant.station, "127.0.0.1", 0)
    port = _free_port()
    command = request.param(tmp_path, port, 0, 0, certificates)
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed (Debian packages nginx-light, caddy)")
    server.start()
    events.start()
    command = request.param(tmp_path, port, server.port, events.port, certificates)
    home = {"HOME": str(tmp_path), "PATH": f"{Path(shutil.which(command[0]) or '').parent}:/usr/sbin:/usr/bin"}
    process = subprocess.Popen(command, env=home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + UP_WITHIN_S
        while True:
            assert process.poll() is None, f"{command[0]} has ended"
            assert time.monotonic() < until, f"{command[0]} does not listen"
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        process.wait(60)
        events.stop()
        server.stop()


def test_sign_in_events_and_stream_come_through_with_tls(port: int, plant, certificates: Path) -> None:
    trust = ssl.create_default_context(cafile=str(certificates / "factory-ca.crt"))
    https = http.client.HTTPSConnection("127.0.0.1", port, timeout=60, context=trust)
    body = json.dumps({"username": "viewer", "password": PASSWORD})
    https.request("POST", "/api/v1/auth/login", body, {"Content-Type": "application/json"})
    answer = https.getresponse()
    token = json.load(answer)["data"]["access_token"]
    assert answer.status == 200
    assert answer.headers["Strict-Transport-Security"]
    bearer = {"Authorization": f"Bearer {token}"}

    plant.make_ready()
    with connect(
        f"wss://127.0.0.1:{port}/api/v1/events?topics=inspected", ssl=trust, additional_headers=bearer, proxy=None
    ) as client:
        judged = plant.inspect()
        assert json.loads(client.recv(timeout=60))["data"]["id"] == judged["id"]

    https.request("GET", "/api/v1/camera/stream?fps=10", headers=bearer)
    stream = https.getresponse()
    assert stream.headers["Content-Type"].startswith("multipart/x-mixed-replace")
    seen = b""
    while seen.count(b"\xff\xd8\xff") < 3:  # a proxy that kept pictures back until its buffer is full would hang here
        seen += stream.read1(65536)
    https.close()


def test_the_station_sees_who_really_asks(port: int, plant, certificates: Path) -> None:
    """The address that a client claims for itself is not believed."""
    trust = ssl.create_default_context(cafile=str(certificates / "factory-ca.crt"))
    https = http.client.HTTPSConnection("127.0.0.1", port, timeout=60, context=trust)
    body = json.dumps({"username": "viewer", "password": PASSWORD})
    headers = {"Content-Type": "application/json", "X-Forwarded-For": "203.0.113.9"}
    https.request("POST", "/api/v1/auth/login", body, headers)
    answer = https.getresponse()
    token = json.load(answer)["data"]["access_token"]
    https.request("GET", "/api/v1/auth/sessions", headers={"Authorization": f"Bearer {token}"})
    sessions = https.getresponse().read().decode()
    https.close()
    assert "127.0.0.1" in sessions
    assert "203.0.113.9" not in sessions
