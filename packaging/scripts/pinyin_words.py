"""Makes resources/pinyin/words.txt: `python packaging/scripts/pinyin_words.py pinyin_simp.dict.yaml`.

The dictionary is that of the package rime-data-pinyin-simp; the words of the field count as everyday ones.
"""

import math
import sys
from collections import defaultdict
from pathlib import Path

PINYIN = Path(__file__).resolve().parents[2] / "resources" / "pinyin"
FIELD_WEIGHT = 5000.0
"""As frequent as an everyday word: at a station, these are."""


def main(dictionary: Path) -> None:
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for line in dictionary.read_text(encoding="utf-8").splitlines():
        word, *rest = line.split("\t")
        if len(rest) == 2:
            weights[rest[0]][word] = max(float(rest[1]), 0.5)
    for line in (PINYIN / "field_words.txt").read_text(encoding="utf-8").splitlines():
        reading, word = line.split("\t")
        weights[reading][word] = max(weights[reading].get(word, 0.0), FIELD_WEIGHT)
    total = sum(weight for words in weights.values() for weight in words.values())
    lines = []
    for reading in sorted(weights, key=str.encode):
        ranked = sorted(weights[reading].items(), key=lambda item: -item[1])
        costs = [f"{word}\t{round(-10 * math.log(weight / total))}" for word, weight in ranked]
        lines.append("\t".join([reading, *costs]))
    (PINYIN / "words.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
