from __future__ import annotations

import dataclasses
import os
import secrets
from pathlib import Path

import pytest

from core.errors import ConfigurationError
from core.settings import MIN_SECRET_LENGTH, Settings, load_settings, variables
from core.settings.example import example

GOOD_SECRET = "k3Zp9-Qw7_Lr2VtY8mXc5BnHs4DfGj6Ka1"


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("VISION_")]:
        monkeypatch.delenv(name)


def write_env(folder: Path, *lines: str) -> Path:
    file = folder / ".env"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def test_without_any_setting_the_defaults_stand() -> None:
    settings = load_settings(None)
    assert settings.but(jwt_secret="") == Settings.of(jwt_secret="")
    assert not settings.general.is_production


def test_a_missing_env_file_is_ignored(tmp_path: Path) -> None:
    assert load_settings(tmp_path / ".env").api.port == Settings().api.port


def test_the_environment_wins_over_the_file_and_the_command_line_over_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_env(tmp_path, "VISION_STATION=file", "VISION_THEME=light", "VISION_API_PORT=1111")
    monkeypatch.setenv("VISION_STATION", "environment")
    monkeypatch.setenv("VISION_API_PORT", "2222")
    settings = load_settings(file, api_port=3333, theme=None)
    assert (settings.general.station, settings.panel.theme, settings.api.port) == ("environment", "light", 3333)


def test_reading_a_file_leaves_the_environment_of_the_process_alone(tmp_path: Path) -> None:
    before = dict(os.environ)
    load_settings(write_env(tmp_path, "VISION_STATION=one", f"VISION_JWT_SECRET={GOOD_SECRET}"))
    assert dict(os.environ) == before
    assert load_settings(write_env(tmp_path, "VISION_STATION=two")).general.station == "two"


def test_a_file_may_export_comment_and_quote(tmp_path: Path) -> None:
    file = write_env(tmp_path, "# VISION_NONSENSE=1", "export VISION_STATION='Line 7 # left'", "OTHER=1")
    assert load_settings(file).general.station == "Line 7 # left"


def test_values_get_their_types(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"AUTOSTART": "false", "SIM_FPS": "12.5", "SIM_SEED": "-3", "DATA_DIR": "/srv/x"}.items():
        monkeypatch.setenv(f"VISION_{name}", value)
    settings = load_settings(None)
    assert (settings.general.autostart, settings.simulation.fps, settings.simulation.seed) == (False, 12.5, -3)
    assert settings.storage.data_dir == Path("/srv/x")
    assert settings.storage.images_dir == Path("/srv/x/images")
    assert settings.storage.logs_dir == Path("/srv/x/logs")
    assert settings.storage.resolved_database_url == "sqlite:////srv/x/station.sqlite3"


def test_every_problem_is_reported_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write_env(tmp_path, "VISION_THEME=pink", "VISION_TYPO=1")
    monkeypatch.setenv("VISION_ENVIRONMENT", "production")
    monkeypatch.setenv("VISION_API_PORT", "70000")
    monkeypatch.setenv("VISION_SIM_FPS", "fast")
    monkeypatch.setenv("VISION_CAMERA", "folder")
    with pytest.raises(ConfigurationError) as caught:
        load_settings(file, image_spool=0)
    lines = str(caught.value).splitlines()[1:]
    assert {line.split(":")[0].strip() for line in lines} == {
        "VISION_THEME",
        "VISION_TYPO",
        "VISION_API_PORT",
        "VISION_SIM_FPS",
        "VISION_CAMERA_SOURCE",
        "VISION_JWT_SECRET",
        "VISION_IMAGE_SPOOL",
    }
    assert "  VISION_API_PORT: must be 0 to 65535, not 70000." in lines
    assert "  VISION_THEME: must be one of dark, light, not pink." in lines


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ENVIRONMENT", "staging"),
        ("STATION", ""),
        ("STATION", "x" * 61),
        ("DURABILITY", "never"),
        ("AUTOSTART", "perhaps"),
        ("CAMERA", "webcam"),
        ("LINES", "plc"),
        ("SIM_PARTS_PER_MINUTE", "0"),
        ("SIM_DEFECT_PCT", "101"),
        ("SIM_DEFECT_PCT", "nan"),
        ("SIM_SEED", "1.5"),
        ("API_PORT", "-1"),
        ("ACCESS_TOKEN_MINUTES", "0"),
        ("REFRESH_TOKEN_DAYS", "91"),
        ("LOG_LEVEL", "LOUD"),
        ("LANGUAGE", "xx"),
        ("PANEL_WIDTH_MM", "-1"),
    ],
)
def test_an_invalid_value_is_refused_by_name(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"VISION_{name}", value)
    with pytest.raises(ConfigurationError, match=f"VISION_{name}: "):
        load_settings(None)


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("API_PORT", "http", "must be a whole number from 0 to 65535."),
        ("SIM_SEED", "1.5", "must be a whole number."),
        ("SIM_DEFECT_PCT", "many", "must be a number from 0 to 100 %."),
        ("CAMERA_LATENCY_MS", "6000", "must be 0 to 5000 ms, not 6000."),
        ("BRIGHT_OK", "maybe", "must be true or false."),
        ("STATION", "", "must have 1 to 60 characters."),
        ("CORS_ORIGINS", "https://a.example, *", "must be origins such as https://mes.example:8443, not *."),
        ("NG_REASONS", "scrap,,rework", "must be codes of 1 to 40 characters, not “”."),
        ("NG_REASONS", f"scrap,{'x' * 41}", f"must be codes of 1 to 40 characters, not “{'x' * 41}”."),
        ("NG_REASONS", ",".join(map(str, range(13))), "must be 12 at most."),
        ("TRUSTED_PROXY", "proxy", "must be the address of one computer, such as 127.0.0.1, not proxy."),
    ],
)
def test_a_sentence_says_what_a_value_must_be(
    name: str, value: str, wanted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"VISION_{name}", value)
    with pytest.raises(ConfigurationError) as caught:
        load_settings(None)
    assert str(caught.value).splitlines()[1:] == [f"  VISION_{name}: {wanted}"]


def test_a_value_of_the_command_line_is_held_against_the_same_limits() -> None:
    with pytest.raises(ConfigurationError, match="VISION_API_PORT: must be 0 to 65535, not 70000"):
        load_settings(None, api_port=70_000)


def test_a_name_that_is_no_setting_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISION_API_PROT", "8080")
    with pytest.raises(ConfigurationError, match=r"VISION_API_PROT: there is no such setting\."):
        load_settings(None)


def test_the_folder_of_test_pictures_is_no_setting_but_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISION_TEST_PICTURES", "/anywhere")
    load_settings(None)


def test_a_file_that_is_no_text_is_refused_with_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"VISION_STATION=\xff\xfe")
    with pytest.raises(ConfigurationError, match=r"\.env cannot be read: it is not UTF-8 text. Save it as UTF-8"):
        load_settings(file)


def test_a_byte_order_mark_hides_no_setting_but_is_refused(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"\xef\xbb\xbfVISION_STATION=Line 4\n")
    with pytest.raises(ConfigurationError, match="begins with a byte order mark"):
        load_settings(file)


def test_a_tilde_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("VISION_DATA_DIR", "~/data")
    monkeypatch.setenv("VISION_CAMERA", "folder")
    monkeypatch.setenv("VISION_CAMERA_SOURCE", "~/pictures")
    monkeypatch.setenv("VISION_DATABASE_URL", "sqlite:///~/parts.sqlite3")
    settings = load_settings(None)
    assert settings.storage.data_dir == tmp_path / "data"
    assert settings.camera.source == str(tmp_path / "pictures")
    assert settings.storage.resolved_database_url == f"sqlite:///{tmp_path}/parts.sqlite3"
    assert load_settings(None, data_dir=Path("~/other")).storage.data_dir == tmp_path / "other"


def test_the_home_folder_of_an_unknown_user_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISION_DATA_DIR", "~nobody-of-that-name/data")
    with pytest.raises(ConfigurationError, match="VISION_DATA_DIR: there is no user"):
        load_settings(None)


@pytest.mark.parametrize("name", ["VISION_STATION", "VISION_DATA_DIR", "VISION_CAMERA_SOURCE", "VISION_CORS_ORIGINS"])
def test_a_setting_that_is_no_utf_8_is_refused_with_a_sentence(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, os.fsdecode(b"/p\xe4rts"))
    with pytest.raises(ConfigurationError, match=name) as caught:
        load_settings(None)
    assert str(caught.value).encode()


PINS = ("VISION_LINES=gpio", "VISION_CAMERA=usb")


def test_two_lines_on_one_pin_are_refused_by_name(tmp_path: Path) -> None:
    file = write_env(tmp_path, *PINS, "VISION_PIN_TRIGGER=18", "VISION_PIN_LIGHT=16")
    with pytest.raises(ConfigurationError) as refused:
        load_settings(file)
    said = str(refused.value)
    assert "VISION_PIN_OUT2, VISION_PIN_TRIGGER: pin 18 is given more than once. Give each line a pin of its" in said
    assert "VISION_PIN_STROBE, VISION_PIN_LIGHT: pin 16 is given" in said
    write_env(tmp_path, "VISION_LINES=none", "VISION_PIN_TRIGGER=18")
    assert load_settings(file).lines.pin_trigger == 18, "nothing is wired to it"


@pytest.mark.parametrize("pin", [0, 1, 2, 3, 14, 15])
def test_a_pin_that_a_raspberry_pi_needs_itself_is_refused(tmp_path: Path, pin: int) -> None:
    file = write_env(tmp_path, *PINS, f"VISION_PIN_OUT1={pin}")
    with pytest.raises(ConfigurationError, match=rf"VISION_PIN_OUT1: pin {pin} of a Raspberry Pi is reserved for "):
        load_settings(file)
    write_env(tmp_path, *PINS, f"VISION_PIN_OUT1={pin}", "VISION_GPIO_CHIP=0")
    assert load_settings(file).lines.pin_out1 == pin, "another computer's chip"


def test_a_pin_of_a_bus_that_may_be_off_is_told(tmp_path: Path) -> None:
    settings = load_settings(write_env(tmp_path, *PINS, "VISION_PIN_OUT7=10"))
    assert list(settings.lines.shared_pins()) == [
        "OUT7 is on pin 10, which is also SPI MOSI: leave SPI off",
        "OUT8 is on pin 8, which is also SPI CE0: leave SPI off",
    ]
    assert list(Settings.of(lines="none").lines.shared_pins()) == []


@pytest.mark.parametrize("secret", [None, "", "short", "a" * 64, "change-me-change-me-change-me-change-me"])
def test_production_refuses_a_missing_or_weak_secret(secret: str | None) -> None:
    with pytest.raises(ConfigurationError, match="VISION_JWT_SECRET") as caught:
        load_settings(None, environment="production", jwt_secret=secret)
    assert not secret or secret not in str(caught.value)


def test_production_takes_a_good_secret() -> None:
    assert load_settings(None, environment="production", jwt_secret=GOOD_SECRET).general.is_production
    assert load_settings(None, environment="production", jwt_secret=secrets.token_urlsafe(48)).general.is_production


def test_a_weak_secret_is_refused_everywhere() -> None:
    with pytest.raises(ConfigurationError, match=f"at least {MIN_SECRET_LENGTH}"):
        load_settings(None, jwt_secret="abc")


def test_outside_production_every_start_has_a_fresh_secret(tmp_path: Path) -> None:
    first, second = load_settings(None), load_settings(write_env(tmp_path, "VISION_JWT_SECRET="))
    assert first.sessions.secret != second.sessions.secret
    assert len(first.sessions.secret) >= MIN_SECRET_LENGTH


def test_no_secret_shows() -> None:
    settings = load_settings(
        None,
        jwt_secret=GOOD_SECRET,
        database_url="postgresql+psycopg://me:hidden@db/x",
        camera="video",
        camera_source="rtsp://me:hidden@camera/stream",
    )
    assert GOOD_SECRET not in repr(settings)
    shown = settings.public()
    assert GOOD_SECRET not in str(shown)
    assert "hidden" not in str(shown) + repr(settings)
    assert shown["camera_source"] == "rtsp://camera/stream"
    assert isinstance(shown["data_dir"], str)


def test_every_setting_shows_by_the_name_of_its_variable_but_the_secrets() -> None:
    secret = {"jwt_secret", "jwt_old_secrets", "metrics_token", "database_url", "mail_password", "webhook_secret"}
    secret |= {"sentry_dsn", "backup_passphrase"}
    assert Settings().public().keys() == variables().keys() - secret


def test_one_setting_is_changed_by_the_name_of_its_variable_and_the_others_stay() -> None:
    settings = Settings.of(camera="folder", camera_source="parts", api_port=1)
    changed = settings.but(camera_source="others")
    assert (changed.camera.kind, changed.camera.source, changed.api.port) == ("folder", "others", 1)
    assert settings.camera.source == "parts"


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().panel.theme = "light"  # type: ignore[misc]


EXAMPLE = Path(__file__).parents[2] / ".env.example"


def test_the_example_is_made_of_the_declarations() -> None:
    told = "It is made anew by: vision-inspection settings example > .env.example"
    assert EXAMPLE.read_text(encoding="utf-8") == example(), told


def test_the_example_names_every_setting_once_and_no_other() -> None:
    named = [
        line.removeprefix("# ").partition("=")[0]
        for line in EXAMPLE.read_text(encoding="utf-8").splitlines()
        if line.removeprefix("# ").startswith("VISION_")
    ]
    assert named == [variable.name for variable in variables().values()]


def test_the_example_as_it_stands_gives_the_defaults() -> None:
    secret = {"jwt_secret": GOOD_SECRET}
    assert load_settings(EXAMPLE, **secret) == Settings.of(**secret)


def test_the_example_says_why_before_each_group_of_settings() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    for before, line in zip(["", *lines], lines, strict=False):
        if line.startswith("VISION_"):
            assert before.startswith(("# ", "VISION_")), line
    assert all(len(line) <= 120 for line in lines)
