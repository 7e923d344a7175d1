"""Network settings take effect on a real socket: proxy, origins, limits, the token for metrics."""

from __future__ import annotations

import http.client
import re
import socket
from contextlib import contextmanager

import pytest

from core.errors import ConfigurationError
from core.settings import load_settings
from remote_api.server.api_server import ApiServer

METRICS_TOKEN = "q7Zp9-Qw7_Lr2VtY8mXc5BnHs4DfGj6Ka1"


@pytest.fixture
def serving(plant):
    """A context manager that runs another server of the station, with changed settings."""

    @contextmanager
    def served(**changes):
        server = ApiServer(plant.station, plant.station.settings.but(**changes))
        server.start()
        try:
            yield type(plant.nobody)(server.port)
        finally:
            server.stop()

    return served


def _address_seen(plant, api, name, **headers):
    api.post("/auth/login", {"username": name, "password": "x"}, headers=headers)
    return plant.admin.get(f"/audit?actor={name}&limit=1").data["items"][0]["address"]


@pytest.mark.parametrize(
    ("forwarded", "seen"),
    [
        ("10.1.2.3", "10.1.2.3"),
        ("6.6.6.6, 10.1.2.3", "10.1.2.3"),
        ("2001:db8::1", "2001:db8::1"),
        ("6.6.6.6, 10.1.2.3:4711", "10.1.2.3"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("[2001:db8::1]:4711", "2001:db8::1"),
        ('"unbalanced, 10.1.2.3', "10.1.2.3"),
        ("<script>", "127.0.0.1"),
        ("10.1.2.3,", "127.0.0.1"),
        ("a" * 8000, "127.0.0.1"),
        ("", "127.0.0.1"),
    ],
)
def test_the_trusted_proxys_word_about_the_client_counts_and_only_its_own(plant, serving, forwarded, seen, expect_log):
    if forwarded and seen == "127.0.0.1":
        expect_log("The proxy does not say who asks")
    name = f"proxied {abs(hash(forwarded))}"
    with serving(trusted_proxy="127.0.0.1") as api:
        assert _address_seen(plant, api, name.replace(" ", "-"), **{"X-Forwarded-For": forwarded}) == seen


def test_another_peers_word_does_not_count(plant, serving):
    with serving(trusted_proxy="127.0.0.2") as api:
        headers = {"X-Forwarded-For": "10.9.9.9", "X-Forwarded-Proto": "https", "Forwarded": "for=10.9.9.9"}
        assert _address_seen(plant, api, "unproxied", **headers) == "127.0.0.1"
        assert "strict-transport-security" not in api.get("/health/live", headers=headers).headers


def test_browsers_are_told_to_stay_with_tls_only_where_they_came_over_it(serving):
    with serving(trusted_proxy="127.0.0.1") as api:
        over_tls = api.get("/health/live", headers={"X-Forwarded-Proto": "https"})
        assert over_tls.headers["strict-transport-security"].startswith("max-age=")
        assert "strict-transport-security" not in api.get("/health/live").headers


def test_sign_ins_are_limited_by_the_clients_address_and_not_the_proxys(serving):
    with serving(trusted_proxy="127.0.0.1", rate_limit_enabled=True, rate_limit_login="2/minute") as api:

        def status(client):
            body = {"username": "behind a proxy", "password": "x"}
            return api.post("/auth/login", body, headers={"X-Forwarded-For": client}).status

        assert [status("10.0.0.1") for _ in range(3)] == [401, 401, 429]
        assert status("10.0.0.2") == 401


def test_the_limits_are_those_of_the_settings(plant, serving):
    with serving(rate_limit_enabled=True, rate_limit_user="3/hour") as api:
        statuses = [api.get("/auth/me", token=plant.viewer.token).status for _ in range(4)]
    assert statuses == [200, 200, 200, 429]


def test_pages_of_listed_origins_may_ask_and_others_may_not(serving):
    with serving(cors_origins=("https://mes.example",)) as api:
        allowed = api.get("/health/live", headers={"Origin": "https://mes.example"})
        refused = api.get("/health/live", headers={"Origin": "https://mes.example.evil"})
    assert allowed.headers["access-control-allow-origin"] == "https://mes.example"
    assert "access-control-allow-origin" not in refused.headers


class TestMetricsToken:
    def test_opens_the_metrics_and_nothing_else(self, plant, serving):
        with serving(metrics_token=METRICS_TOKEN) as api:
            assert b"vision_state" in api.get("/metrics", token=METRICS_TOKEN).body
            paths = [
                rule.rule.removeprefix("/api/v1")
                for rule in plant.server.app.url_map.iter_rules()
                if "GET" in rule.methods and "<" not in rule.rule
            ]
            opened = {path for path in paths if api.get(path, token=METRICS_TOKEN).status == 200}
            assert opened == {"/metrics", "/health/live", "/health/ready"}
            assert api.get("/metrics", token=METRICS_TOKEN[:-1]).status == 401
            assert api.get("/metrics", token=METRICS_TOKEN + "x").status == 401

    def test_where_none_is_set_none_opens_them(self, plant):
        for token in ("metrics", "Bearer", METRICS_TOKEN):
            assert plant.nobody.get("/metrics", token=token).status == 401


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CORS_ORIGINS", "*"),
        ("CORS_ORIGINS", "https://mes.example/"),
        ("CORS_ORIGINS", "https://good.example, null"),
        ("CORS_ORIGINS", "mes.example"),
        ("TRUSTED_PROXY", "*"),
        ("TRUSTED_PROXY", "proxy.example"),
        ("TRUSTED_PROXY", "10.0.0.0/8"),
        ("RATE_LIMIT_USER", "100"),
        ("RATE_LIMIT_USER", "0/minute"),
        ("RATE_LIMIT_LOGIN", "5/fortnight"),
        ("RATE_LIMIT_TRIGGER", "10 per minute; 1/second"),
        ("RATE_LIMIT_STORAGE", "memcached://here"),
        ("METRICS_TOKEN", "short"),
        ("JWT_OLD_SECRETS", f"{METRICS_TOKEN},short"),
    ],
)
def test_a_setting_of_the_network_that_will_not_do_is_refused_by_name(name, value, monkeypatch):
    monkeypatch.setenv(f"VISION_{name}", value)
    with pytest.raises(ConfigurationError, match=f"VISION_{name}: "):
        load_settings(None)


def test_all_of_them_are_reported_at_once_and_no_secret_with_them(monkeypatch):
    given = {"CORS_ORIGINS": "*", "TRUSTED_PROXY": "x", "RATE_LIMIT_USER": "x", "METRICS_TOKEN": "tell-nobody"}
    given["RATE_LIMIT_STORAGE"] = "mysql://user:hidden@host"
    for name, value in given.items():
        monkeypatch.setenv(f"VISION_{name}", value)
    with pytest.raises(ConfigurationError) as caught:
        load_settings(None)
    assert set(re.findall(r"VISION_(\w+):", str(caught.value))) == set(given)
    assert "tell-nobody" not in str(caught.value)
    assert "hidden" not in str(caught.value)


def test_lists_are_read_from_the_environment_and_no_secret_shows(monkeypatch):
    monkeypatch.setenv("VISION_CORS_ORIGINS", "https://a.example, http://[::1]:8080")
    monkeypatch.setenv("VISION_RATE_LIMIT_STORAGE", "redis://user:hidden@host:6379/0")
    monkeypatch.setenv("VISION_METRICS_TOKEN", METRICS_TOKEN)
    monkeypatch.setenv("VISION_JWT_OLD_SECRETS", METRICS_TOKEN[::-1])
    settings = load_settings(None)
    assert settings.api.cors_origins == ("https://a.example", "http://[::1]:8080")
    for shown in (repr(settings), str(settings.public())):
        assert not {"hidden", METRICS_TOKEN, METRICS_TOKEN[::-1]} & set(re.findall(r"[\w-]+", shown))
    assert settings.public()["rate_limit_storage"] == "redis://host:6379/0"


def test_the_metrics_token_is_not_the_secret_that_signs():
    with pytest.raises(ConfigurationError, match="VISION_METRICS_TOKEN: must not be"):
        load_settings(None, jwt_secret=METRICS_TOKEN, metrics_token=METRICS_TOKEN)


class TestRedis:
    def test_without_its_client_a_sentence_says_what_to_install(self, plant):
        try:
            import redis  # noqa: F401
        except ImportError:
            settings = plant.station.settings.but(rate_limit_enabled=True, rate_limit_storage="redis://127.0.0.1:1/0")
            with pytest.raises(ConfigurationError, match="needs the client for Redis"):
                ApiServer(plant.station, settings)
        else:
            pytest.skip("the client for Redis is installed")

    def test_while_it_does_not_answer_requests_are_counted_in_memory(self, plant, serving, expect_log):
        pytest.importorskip("redis", reason="the client for Redis (extra `redis`) is not installed")
        expect_log("[Rr]ate limit")
        with socket.create_server(("127.0.0.1", 0)) as closed:
            port = closed.getsockname()[1]
        storage = f"redis://127.0.0.1:{port}/0"
        with serving(rate_limit_enabled=True, rate_limit_user="2/minute", rate_limit_storage=storage) as api:
            assert [api.get("/auth/me", token=plant.viewer.token).status for _ in range(3)] == [200, 200, 429]


def test_a_header_that_claims_an_address_never_reaches_a_view(plant):
    connection = http.client.HTTPConnection("127.0.0.1", plant.server.port, timeout=60)
    claims = {"X-Real-IP": "1.2.3.4", "X-Forwarded-Host": "evil.example", "X-Forwarded-Prefix": "/evil"}
    connection.request("GET", "/api/v1/health/live", headers=claims)
    answer = connection.getresponse()
    assert answer.status == 200
    assert b"evil" not in answer.read()
    connection.close()
