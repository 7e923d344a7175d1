"""Rotation of the signing secret, which signs nobody out."""

from __future__ import annotations

import os

import pytest

from cli.main import main
from core.accounts import Accounts
from core.errors import AuthenticationError
from core.settings import load_settings
from core.store import open_store

SECRET = "k3Zp9-Qw7_Lr2VtY8mXc5BnHs4DfGj6Ka1"
PASSWORD = "a quiet gray instrument"


@pytest.fixture
def env_file(tmp_path, monkeypatch):
    monkeypatch.delenv("VISION_JWT_SECRET", raising=False)
    monkeypatch.chdir(tmp_path)
    file = tmp_path / ".env"
    file.write_text(
        f"# our station\nVISION_STATION='Line 7'\nexport VISION_JWT_SECRET='{SECRET}'\n"
        f"VISION_DATA_DIR={tmp_path}/data\n"
    )
    file.chmod(0o640)
    return file


def _rotate(*arguments):
    assert main(["keys", "rotate", *arguments]) == 0


def test_a_rotation_keeps_what_was_signed_before_and_everything_else_in_the_file(env_file, capsys):
    _rotate()
    settings = load_settings(env_file)
    assert settings.sessions.old_secrets == (SECRET,)
    assert settings.sessions.secret not in (SECRET, "")
    assert settings.general.station == "Line 7"
    assert env_file.read_text().startswith("# our station\n")
    assert env_file.stat().st_mode & 0o777 == 0o640
    assert settings.sessions.secret not in capsys.readouterr().out
    assert [path.name for path in env_file.parent.glob(".env*")] == [".env"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give a file away")
def test_root_rotates_the_secret_of_a_station_that_runs_as_another_user(env_file):
    os.chown(env_file, 0, 12345)
    _rotate()
    assert (env_file.stat().st_uid, env_file.stat().st_gid) == (0, 12345)
    assert env_file.stat().st_mode & 0o777 == 0o640


def test_the_secret_before_the_last_is_forgotten(env_file):
    _rotate()
    second = load_settings(env_file).sessions.secret
    _rotate("--env-file", str(env_file))
    assert load_settings(env_file).sessions.old_secrets == (second,)


def test_a_secret_that_leaked_is_forgotten_at_once(env_file):
    _rotate("--now")
    assert load_settings(env_file).sessions.old_secrets == ()
    assert SECRET not in env_file.read_text()


def test_who_was_signed_in_stays_so_over_the_rotation_and_its_restart(env_file):
    before = load_settings(env_file)
    with open_store(before) as store:
        desk = Accounts(store, before.sessions, bcrypt_cost=4)
        ada = desk.create_first_administrator("ada", PASSWORD, "cli")
        token = desk.issue_tokens(ada).access_token
    _rotate()
    after = load_settings(env_file)
    with open_store(after) as store:
        assert Accounts(store, after.sessions).actor_of_access_token(token).username == "ada"
    _rotate("--now")
    leaked = load_settings(env_file)
    with open_store(leaked) as store, pytest.raises(AuthenticationError):
        Accounts(store, leaked.sessions).actor_of_access_token(token)


def test_a_secret_of_the_environment_is_changed_there(env_file, monkeypatch, capsys):
    monkeypatch.setenv("VISION_JWT_SECRET", SECRET)
    before = env_file.read_text()
    assert main(["keys", "rotate"]) == 2
    assert "comes from the environment" in capsys.readouterr().err
    assert env_file.read_text() == before


def test_without_a_settings_file_a_sentence_says_what_to_do(tmp_path, monkeypatch, capsys):
    monkeypatch.delenv("VISION_JWT_SECRET", raising=False)
    assert main(["keys", "rotate", "--env-file", str(tmp_path / "none")]) == 2
    assert "vision-inspection settings example" in capsys.readouterr().err


def test_a_file_that_is_not_valid_is_left_as_it_is(env_file, capsys):
    env_file.write_text(env_file.read_text() + "VISION_THEME=pink\n")
    before = env_file.read_text()
    assert main(["keys", "rotate"]) == 2
    assert "VISION_THEME" in capsys.readouterr().err
    assert env_file.read_text() == before
