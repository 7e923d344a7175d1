from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.access.common_passwords import COMMON
from core.access.passwords import check_rules, hash_password, password_fits, unmatchable_hash
from core.access.roles import Role
from core.errors import ValidationError

COST = 4


def refused(password: str, role: Role = Role.ADMIN, username: str = "Anna") -> str:
    with pytest.raises(ValidationError) as caught:
        check_rules(password, username=username, role=role)
    return str(caught.value)


@given(st.text(min_size=1, max_size=120))
@settings(max_examples=40)
def test_any_password_fits_its_own_hash(password: str) -> None:
    assert password_fits(password, hash_password(password, COST))


@pytest.mark.parametrize("length", [71, 72, 73, 200, 1024])
def test_every_character_of_a_long_password_counts(length: int) -> None:
    password = "x" * (length - 1) + "a"
    hashed = hash_password(password, COST)
    assert password_fits(password, hashed)
    assert not password_fits(password[:-1] + "b", hashed)
    assert not password_fits(password[:-1], hashed)
    assert not password_fits(password + "a", hashed)


def test_characters_after_a_nul_count() -> None:
    assert not password_fits("secret\0b", hash_password("secret\0a", COST))


def test_half_a_surrogate_pair_is_a_character_like_any_other() -> None:
    assert password_fits("pass\ud800word", hash_password("pass\ud800word", COST))


def test_a_letter_with_an_accent_is_the_same_however_the_keyboard_writes_it() -> None:
    assert password_fits("cafe\u0301 noir", hash_password("caf\u00e9 noir", COST))


def test_upper_and_lower_case_differ() -> None:
    assert not password_fits("Correct horse", hash_password("correct horse", COST))


def test_no_password_matches_the_hash_for_unknown_users_which_takes_as_long_to_check() -> None:
    nobody = unmatchable_hash(12)
    assert nobody[:7] == hash_password("x", 12)[:7] == "$2b$12$"
    assert len(nobody) == len(hash_password("x", COST))
    assert not password_fits("", unmatchable_hash(COST))
    assert not password_fits("x", unmatchable_hash(COST))


@pytest.mark.parametrize("damaged", ["", "x", "$2b$04$short", "$9z$" + "." * 56])
def test_no_password_matches_a_damaged_hash(damaged: str) -> None:
    assert not password_fits("x", damaged)


@pytest.mark.parametrize(
    "password",
    ["correct horse", "пароль стана", "生产线三号机站点", "        a", "🔑🗝🔑🔒🔑🗝🔒🔑x", "x1!ö€\ty§", "1234567x"],
)
def test_a_password_may_contain_any_character(password: str) -> None:
    check_rules(password, username="Anna", role=Role.ADMIN)


def test_a_short_password_is_refused() -> None:
    assert "at least 8" in refused("seven77")
    assert "too short" in refused("")


def test_a_password_that_is_too_long_is_refused() -> None:
    assert "too long" in refused("ab" * 1000)


@pytest.mark.parametrize(
    "password", ["password", "PassWord1", "qwertyuiop", "raspberry", "aaaaaaaa", "abcabcabc", "abcdabcd"]
)
def test_a_common_password_is_refused(password: str) -> None:
    assert "first that anybody would try" in refused(password)


def test_the_user_name_as_password_is_refused() -> None:
    assert "user name" in refused("Meier.Anna", username="meier.anna")


@pytest.mark.parametrize("role", [Role.OPERATOR, Role.VIEWER])
def test_an_operator_may_have_a_pin(role: Role) -> None:
    check_rules("482915", username="Anna", role=role)


@pytest.mark.parametrize("role", [Role.ADMIN, Role.ENGINEER])
def test_an_engineer_or_administrator_may_not_have_a_pin(role: Role) -> None:
    assert "operators only" in refused("482915", role)


@pytest.mark.parametrize(
    "pin", ["123456", "654321", "000000", "111111", "121212", "123123", "567890", "901234", "3210987", "12341234"]
)
def test_a_pin_that_is_too_simple_is_refused(pin: str) -> None:
    assert "too simple" in refused(pin, Role.OPERATOR)


def test_a_pin_has_six_digits_or_more() -> None:
    assert "at least 6" in refused("48291", Role.OPERATOR)


def test_digits_of_other_scripts_are_no_pin() -> None:
    assert "at least 8" in refused("٤٨٢٩١٥", Role.OPERATOR)


def test_the_list_of_common_passwords_has_only_case_folded_ones_that_are_long_enough() -> None:
    assert len(COMMON) >= 200
    assert all(len(word) >= 8 and word == word.casefold() for word in COMMON)
