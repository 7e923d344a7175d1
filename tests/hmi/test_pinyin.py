"""Chinese by touch: words from pinyin, best first."""

from __future__ import annotations

import pytest

from hmi.pinyin import Candidate, Pinyin, pinyin

SMALL = Pinyin(
    "\n".join(
        [
            "an\t安\t60",
            "hao\t好\t50",
            "ni\t你\t46\t拟\t115",
            "ni hao\t你好\t84",
            "xi\t西\t70",
            "xi an\t西安\t90",
            "xian\t先\t65\t县\t70",
            "",
        ]
    ).encode()
)


def words(found: list[Candidate]) -> list[str]:
    return [one.word for one in found]


def test_a_word_comes_before_its_parts_and_the_frequent_before_the_rare() -> None:
    assert SMALL.candidates("nihao") == [Candidate("你好", 5), Candidate("你", 2), Candidate("拟", 2)]


def test_an_unfinished_syllable_stands_for_all_that_begin_so() -> None:
    assert words(SMALL.candidates("nih")) == ["你好", "你", "拟"]
    assert words(SMALL.candidates("x")) == ["先", "县", "西"]


def test_letters_that_can_be_divided_in_two_ways_mean_both_and_a_break_decides() -> None:
    assert words(SMALL.candidates("xian")) == ["先", "县", "西安", "西"]
    assert words(SMALL.candidates("xi'an")) == ["西安", "西"]


def test_words_nobody_listed_together_make_a_sentence() -> None:
    assert SMALL.candidates("nihaoxian")[0] == Candidate("你好先", 9)


@pytest.mark.parametrize("letters", ["", "v", "'", "qqq"])
def test_what_is_no_pinyin_means_nothing(letters: str) -> None:
    assert SMALL.candidates(letters) == []


@pytest.mark.parametrize(
    ("letters", "word"),
    [
        ("nihao", "你好"),
        ("gongjian", "工件"),
        ("jiancezhan", "检测站"),
        ("maoci", "毛刺"),
        ("jiaojieban", "交接班"),
        ("qingjianchaguangyuan", "请检查光源"),
        ("lvse", "绿色"),
    ],
)
def test_the_shipped_words_are_those_of_a_station(letters: str, word: str) -> None:
    assert pinyin().candidates(letters)[0].word == word
