"""Site settings: an administrator changes them while the station runs; the environment wins; nothing is lost."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa

from core.access.roles import Actor, Role
from core.errors import InsufficientPermissionsError, NotFoundError, ValidationError, VersionConflictError
from core.records.audited import details_of, sentence_of
from core.settings import Settings, load_settings, site_settings, variables
from core.settings.declaring import Secrecy
from core.settings.example import example
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.upkeep.site_settings import SiteSettings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ADA = Actor("Ada", Role.ADMIN, 1, "panel")
ENNO = Actor("Enno", Role.ENGINEER, 2, "panel")


@pytest.fixture
def start(empty_store: Path) -> Settings:
    return Settings.of(data_dir=empty_store, station="Line 3")


@pytest.fixture
def store(start: Settings) -> Iterator[Store]:
    with open_store(start) as store:
        yield store


def ignored() -> None:
    """A listener that does nothing."""


def test_a_change_takes_effect_at_once_is_audited_and_outlasts_a_restart(store: Store, start: Settings) -> None:
    announced: list[tuple[str, ...]] = []
    site = SiteSettings(store, start, lambda: announced.append(site.current.general.shifts))
    site.change(ADA, {"shifts": ["05:45", "13:45"], "bright_ok": True, "theme": "dark"})
    assert announced == [("05:45", "13:45")]
    assert site.current.panel.bright_ok
    entries = store.audit.page(AuditFilter(action="setting_changed")).items
    assert [" · ".join(map(str, (sentence_of(entry), *details_of(entry)))) for entry in entries] == [
        "Setting changed: OK in bright green · before: false · now: true",
        (
            "Setting changed: When the shifts begin, on the wall clock of this computer"
            " · before: 06:00,14:00,22:00 · now: 05:45,13:45"
        ),
    ]
    again = SiteSettings(store, start, ignored)
    assert again.current == site.current
    shown = {setting.name: setting for setting in again.all(ENNO)}
    assert (shown["shifts"].changed_by, shown["theme"].changed_by) == ("Ada", "")


def test_people_see_the_display_name_and_records_keep_the_key(store: Store, start: Settings) -> None:
    site = SiteSettings(store, start, ignored)
    assert site.current.general.shown_name == "Line 3"
    site.change(ADA, {"station_display_name": "Housings, left"})
    assert (site.current.general.shown_name, site.current.general.station) == ("Housings, left", "Line 3")
    site.change(ADA, {"station_display_name": "  "})
    assert site.current.general.shown_name == "Line 3"


def test_what_stays_as_it_is_is_neither_stored_nor_announced(store: Store, start: Settings) -> None:
    site = SiteSettings(store, start, lambda: pytest.fail("announced"))
    site.change(ADA, {"theme": "dark", "shifts": ["06:00", "14:00", "22:00"]})
    assert store.site_settings.all() == {}
    assert store.audit.page(AuditFilter()).items == ()


def test_another_station_of_the_same_database_keeps_its_own(store: Store, start: Settings) -> None:
    SiteSettings(store, start, ignored).change(ADA, {"language": "de"})
    with open_store(start.but(station="Line 4")) as other:
        assert SiteSettings(other, start.but(station="Line 4"), ignored).current.panel.language == "en"


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("shifts", ["6"], "must be times at full quarters of an hour such as 06:00, not 6."),
        ("shifts", ["14:00", "06:00"], "name at least one time, each later than the one before it."),
        ("shifts", [], "name at least one time, each later than the one before it."),
        ("shifts", "06:00", "must be a list of texts."),
        ("ng_reasons", ["x" * 41], "must be codes of 1 to 40 characters"),
        ("language", "xx", "must be one of en, de, fr, es, zh, not xx."),
        ("lock_engineer_minutes", 1441, "must be 0 to 1440 min, not 1441."),
        ("lock_engineer_minutes", True, "must be a whole number from 0 to 1440 min."),
        ("bright_ok", 1, "must be true or false."),
    ],
)
def test_a_value_that_will_not_do_is_refused_and_nothing_changes(
    store: Store, start: Settings, name: str, value: Any, told: str
) -> None:
    site = SiteSettings(store, start, lambda: pytest.fail("announced"))
    with pytest.raises(ValidationError) as caught:
        site.change(ADA, {"theme": "light", name: value})
    title = site_settings()[name].field.title
    assert str(caught.value).startswith(f"{title}: {told}")
    assert site.current == start
    assert store.site_settings.all() == {}


def test_the_environment_wins_and_says_so(store: Store, start: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    SiteSettings(store, start, ignored).change(ADA, {"language": "de", "theme": "light"})
    monkeypatch.setenv("VISION_LANGUAGE", "fr")
    given = load_settings(None, station="Line 3", data_dir=start.storage.data_dir)
    site = SiteSettings(store, given, ignored)
    assert (site.current.panel.language, site.current.panel.theme) == ("fr", "light")
    assert {setting.name: setting.set_by for setting in site.all(ADA) if setting.set_by} == {
        "language": "VISION_LANGUAGE"
    }
    with pytest.raises(ValidationError, match="VISION_LANGUAGE sets it in the environment"):
        site.change(ADA, {"language": "es"})
    assert SiteSettings(store, replace(given, given=frozenset()), ignored).current.panel.language == "de"


def test_only_an_administrator_changes_them_and_only_those_that_exist(store: Store, start: Settings) -> None:
    site = SiteSettings(store, start, ignored)
    with pytest.raises(InsufficientPermissionsError):
        site.change(ENNO, {"language": "de"})
    for name in ("api_port", "jwt_secret", "no_such"):
        with pytest.raises(NotFoundError, match=name):
            site.change(ADA, {name: 1})


def test_of_two_who_change_from_the_same_state_the_second_is_told(store: Store, start: Settings) -> None:
    site = SiteSettings(store, start, ignored)
    seen = site.revision
    site.change(ADA, {"language": "de"}, seen)
    with pytest.raises(VersionConflictError):
        site.change(ADA, {"theme": "light"}, seen)
    assert site.current.panel.theme == "dark"
    site.change(ADA, {"theme": "light"}, site.revision)
    site.change(ADA, {"theme": "dark", "language": "en"})
    assert site.current == start
    assert site.revision != seen, "what was changed back was changed"


def test_a_stored_value_that_this_release_does_not_allow_leaves_the_default(
    store: Store, start: Settings, expect_log: Callable[[str], None]
) -> None:
    stored = {"language": "tlh", "sleep_minutes": 7, "from_the_future": 1, "theme": "light"}
    store.site_settings.save(stored, "Ada", store.now())
    with store.database.transaction() as connection:
        connection.execute(sa.text("UPDATE site_settings SET value = '{' WHERE name = 'theme'"))
    for told in ("language is not valid", "no site setting from_the_future", "theme is damaged"):
        expect_log(told)
    current = SiteSettings(store, start, ignored).current
    assert (current.panel.language, current.panel.sleep_minutes, current.panel.theme) == ("en", 7, "dark")


def test_no_secret_is_a_site_setting_and_every_value_is_json() -> None:
    defaults = Settings()
    for name, variable in site_settings().items():
        assert variable.secrecy is Secrecy.OPEN, name
        shown = json.loads(json.dumps(variable.shown(defaults.value_of(variable))))
        assert variable.checked(shown) == defaults.value_of(variable), name
    assert site_settings().keys() < variables().keys()


def test_a_copy_of_the_example_fixes_no_site_setting(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(example(), encoding="utf-8")
    assert load_settings(file).given.isdisjoint(site_settings())
