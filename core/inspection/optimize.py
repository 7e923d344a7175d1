"""Auto-optimize: a search for the camera settings that give the best picture, one trial at a time.

Pure: `search` is a generator that yields the settings to try and is sent the picture taken with them. Order: exposure
(it adds no noise, gain does), gain, white balance once, focus. The result is compared with the start: the search never
returns settings that make the picture worse.
"""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass, replace
from enum import Enum

import cv2
import numpy as np

from core.inspection.camera_spec import HDR, NORMAL, CameraSpec, Control, Controls
from core.inspection.frame import Image
from core.inspection.quality import WHITE, Quality, figures, focus_value
from core.text import Text, text

TARGET_LEVEL = 215.0
"""Wanted level of the brightest half percent of the pixels, in gray levels: bright, with headroom for brighter parts.
"""

CLOSE_ENOUGH = 0.06
"""Relative deviation of the level from the target that is accepted."""

LONGEST_EXPOSURE_US = 1e6 / 15
"""Longest exposure used: 15 pictures per second. A longer one suits only parts that lie still."""

MOST_GAIN_DB = 18.0
"""Highest gain used: more than eight times amplifies noise too much."""

EXPOSURE_TRIALS, REFINING_TRIALS, GAIN_TRIALS, COARSE_FOCUS, FINE_FOCUS = 6, 2, 3, 9, 4
TEMPERATURE_TRIALS = 4
_SEARCHED = {"exposure_us", "gain_db", "white_balance_red", "white_balance_k", "focus_pct"}
_CAST_OF_MIRED = 0.005
"""Change of log(red / blue) by one mired (a million divided by kelvins), as daylight and lamps differ; for a start."""

_STRONGEST_STEP = 8.0
_CAST_SEEN = math.log(1.08)
_CAST_MOST = math.log(1.7)
_FEWEST_GRAY = 0.02
_SHARPER, _BETTER_PCT = 1.05, 1.0


@dataclass(frozen=True)
class SearchStep:
    """Settings to take one picture with. `step` counts from 1, `of` is an upper estimate, `text` describes the step."""

    spec: CameraSpec
    step: int
    of: int
    text: Text


class Outcome(Enum):
    BETTER = "better"
    UNCHANGED = "unchanged"
    CANCELLED = "canceled"


@dataclass(frozen=True)
class SearchResult:
    """Result of a search: the settings to use from now on, and a sentence with the reason."""

    spec: CameraSpec
    outcome: Outcome
    text: Text


Search = Generator[SearchStep, Image, SearchResult]
_Part = Generator[SearchStep, Image, CameraSpec]


def search(start: CameraSpec, controls: Controls) -> Search:
    """Search for better settings than `start`, among those that the camera has.

    Use: `step = next(search)`, then `step = search.send(picture taken with step.spec)` until a `SearchResult` returns.
    """
    steps = _Steps(controls)
    before = yield steps.trial(start, text("Looking at the picture"))
    was = figures(before)
    # A fused (HDR) picture does not respond to the exposure as a single one does; the mode is restored at the end.
    spec = replace(start, brightness_mode=NORMAL) if start.brightness_mode == HDR else start
    spec = yield from _exposed(spec, controls, steps)
    balanced = yield from _balanced(spec, controls, steps)
    if balanced != spec:
        # The balance changes the brightest channel, so the level is adjusted again.
        balanced = yield from _exposed(balanced, controls, steps, REFINING_TRIALS)
    spec = yield from _focused(balanced, controls, steps)
    spec = replace(spec, brightness_mode=start.brightness_mode)
    if spec == start:
        said = (
            text("There was nothing to change: the picture is as good as it gets.")
            if _SEARCHED & controls.keys()
            else text("This camera has nothing to set. Change light, lens or place of the part by hand.")
        )
        return SearchResult(start, Outcome.UNCHANGED, said)
    after = yield steps.trial(spec, text("Checking the result"), is_last=True)
    return _compared(start, was, focus_value(before), spec, figures(after), focus_value(after))


class _Steps:
    """Counts the trials."""

    def __init__(self, controls: Controls) -> None:
        self._done = 0
        self._of = 2
        if "exposure_us" in controls or "gain_db" in controls:
            self._of += EXPOSURE_TRIALS
        if "gain_db" in controls:
            self._of += GAIN_TRIALS
        if "white_balance_red" in controls and "white_balance_blue" in controls:
            self._of += 2 + REFINING_TRIALS
        elif "white_balance_k" in controls:
            self._of += TEMPERATURE_TRIALS + REFINING_TRIALS
        if "focus_pct" in controls:
            self._of += COARSE_FOCUS + FINE_FOCUS

    def trial(self, spec: CameraSpec, what: Text, *, is_last: bool = False) -> SearchStep:
        self._done = self._of if is_last else min(self._done + 1, self._of)
        return SearchStep(spec, self._done, self._of, what)


# --- exposure and gain --------------------------------------------------------------------------------------------


def _exposed(spec: CameraSpec, controls: Controls, steps: _Steps, trials: int = EXPOSURE_TRIALS) -> _Part:
    """Adjust the exposure first, then the gain for what is still missing."""
    exposure, gain = controls.get("exposure_us"), controls.get("gain_db")
    needs_gain = True
    if exposure is not None:
        if gain is not None:
            spec = replace(spec, gain_db=gain.minimum)
        longest = min(exposure.maximum, max(LONGEST_EXPOSURE_US, exposure.minimum))
        at_us = min(exposure.clamped(spec.exposure_us or exposure.value or exposure.minimum), longest)
        for _ in range(trials):
            spec = replace(spec, exposure_us=_rounded(at_us))
            picture = yield steps.trial(spec, text("Exposure {value} µs", value=round(at_us)))
            missing = _light_missing(picture)
            wanted = min(exposure.clamped(at_us * missing), longest)
            if abs(missing - 1) <= CLOSE_ENOUGH or abs(wanted / at_us - 1) < 0.01:
                break
            at_us = wanted
        needs_gain = missing > 1 + CLOSE_ENOUGH and (spec.exposure_us or 0.0) > 0.99 * longest
    if gain is None or not needs_gain:
        return spec
    most_db = max(min(gain.maximum, MOST_GAIN_DB), gain.minimum)
    at_db = spec.gain_db if spec.gain_db is not None else gain.value or gain.minimum
    for _ in range(GAIN_TRIALS):
        spec = replace(spec, gain_db=round(at_db, 1))
        picture = yield steps.trial(spec, text("Gain {value} dB", value=round(at_db, 1)))
        missing = _light_missing(picture)
        wanted = min(gain.clamped(at_db + 20 * math.log10(missing)), most_db)
        if abs(missing - 1) <= CLOSE_ENOUGH or abs(wanted - at_db) < 0.1:
            break
        at_db = wanted
    return spec


def _light_missing(picture: Image) -> float:
    """Factor by which the picture should be brighter; below 1 it is too bright.

    The level of a clipped channel does not show how much too bright it is: the more pixels are clipped, the larger the
    step.
    """
    blue, green, red = cv2.split(picture)
    brightest = np.asarray(cv2.max(cv2.max(blue, green), red))
    level = float(np.percentile(brightest, 99.5))
    if level >= WHITE:
        clipped = float(np.mean(brightest >= WHITE))
        return 0.7 if clipped < 0.05 else 0.5 if clipped < 0.5 else 0.25
    return min(TARGET_LEVEL / max(level, 1.0), _STRONGEST_STEP)


def _rounded(exposure_us: float) -> float:
    """Whole µs: what a person would type, and finer than the steps of sensors."""
    return float(max(1, round(exposure_us)))


# --- white balance ------------------------------------------------------------------------------------------------


def _balanced(spec: CameraSpec, controls: Controls, steps: _Steps) -> _Part:
    """Measure the white balance once and fix it in the settings: the two ratios, or the color temperature."""
    red, blue = controls.get("white_balance_red"), controls.get("white_balance_blue")
    if red is None or blue is None:
        kelvin = controls.get("white_balance_k")
        return spec if kelvin is None else (yield from _tempered(spec, kelvin, steps))
    picture = yield steps.trial(spec, text("White balance"))
    cast = _cast(picture)
    if cast is None or max(map(abs, cast)) <= _CAST_SEEN:
        return spec
    tried = replace(
        spec,
        white_balance_red=round(red.clamped((spec.white_balance_red or red.value or 1.0) * math.exp(-cast[0])), 2),
        white_balance_blue=round(blue.clamped((spec.white_balance_blue or blue.value or 1.0) * math.exp(-cast[1])), 2),
    )
    picture = yield steps.trial(tried, text("White balance"))
    left = _cast(picture)
    return tried if left is not None and max(map(abs, left)) < max(map(abs, cast)) else spec


def _tempered(spec: CameraSpec, kelvin: Control, steps: _Steps) -> _Part:
    """Find the color temperature at which gray areas are neither reddish nor bluish (secant method, in mireds)."""
    at_k = kelvin.clamped(spec.white_balance_k or kelvin.value or (kelvin.minimum + kelvin.maximum) / 2)
    before: tuple[float, float] | None = None
    best, best_cast = spec, math.inf
    for _ in range(TEMPERATURE_TRIALS):
        at_k = round(at_k / 10) * 10.0
        tried = replace(spec, white_balance_k=kelvin.clamped(at_k))
        cast = _cast((yield steps.trial(tried, text("White balance"))))
        if cast is None:
            break
        now = 1e6 / at_k, cast[0] - cast[1]
        if abs(now[1]) < best_cast:
            best, best_cast = tried, abs(now[1])
        slope = -_CAST_OF_MIRED
        if before is not None and abs(now[0] - before[0]) > 1:
            slope = (now[1] - before[1]) / (now[0] - before[0])
        if abs(now[1]) <= _CAST_SEEN or slope >= 0:
            break
        before = now
        following_k = kelvin.clamped(1e6 / max(now[0] - now[1] / slope, 1.0))
        if abs(following_k - at_k) < 10:
            break
        at_k = following_k
    return best


def _cast(picture: Image) -> tuple[float, float] | None:
    """Color cast of gray areas: logarithms of red and of blue relative to green; None if nothing is gray.

    Gray world, applied only to pixels that are neither clipped nor dark and nearly gray: a colored part then does not
    tint the ground with its complementary color. The median takes the most frequent gray, not the mean of all.
    """
    small = cv2.resize(picture, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA).reshape(-1, 3)
    usable = small[(small.min(axis=1) > 20) & (small.max(axis=1) < WHITE)].astype(np.float64)
    if len(usable) < _FEWEST_GRAY * len(small):
        return None
    logs = np.log(usable)
    casts = np.stack([logs[:, 2] - logs[:, 1], logs[:, 0] - logs[:, 1]], axis=1)
    gray = casts[np.abs(casts).max(axis=1) < _CAST_MOST]
    if len(gray) < _FEWEST_GRAY * len(small):
        return None
    red, blue = np.median(gray, axis=0)
    return float(red), float(blue)


# --- focus --------------------------------------------------------------------------------------------------------


def _focused(spec: CameraSpec, controls: Controls, steps: _Steps) -> _Part:
    """Scan the whole range, then ever finer around the best value."""
    focus = controls.get("focus_pct")
    if focus is None:
        return spec
    values: dict[float, float] = {}
    span = (focus.maximum - focus.minimum) / (COARSE_FOCUS - 1)
    places = [focus.minimum + span * place for place in range(COARSE_FOCUS)]
    for fine in range(FINE_FOCUS // 2 + 1):
        if fine:
            span /= 3
            best = max(values, key=values.__getitem__)
            places = [focus.clamped(best - span), focus.clamped(best + span)]
        for at_pct in places:
            if at_pct not in values:
                what = text("Focus {value} %", value=round(at_pct, 1))
                picture = yield steps.trial(replace(spec, focus_pct=at_pct), what)
                values[at_pct] = focus_value(picture)
    best = max(values, key=values.__getitem__)
    here = spec.focus_pct if spec.focus_pct is not None else focus.value
    # Keep the present focus unless another one is clearly sharper: sharpness varies from picture to picture.
    if here is not None and here in values and values[best] < values[here] * _SHARPER:
        return spec
    return replace(spec, focus_pct=round(best, 1))


# --- the end ------------------------------------------------------------------------------------------------------


def _compared(
    start: CameraSpec, was: Quality, focus_was: float, spec: CameraSpec, now: Quality, focus_now: float
) -> SearchResult:
    before, after = round(was.score_pct), round(now.score_pct)
    gained = now.score_pct - was.score_pct
    is_balanced = _balance_of(spec) != _balance_of(start)
    if gained >= _BETTER_PCT:
        said = text("Better: the picture now scores {after} % instead of {before} %.", after=after, before=before)
    elif gained > -_BETTER_PCT and is_balanced:
        said = text("Better: gray is gray now. The picture scores {after} %.", after=after)
    elif gained > -_BETTER_PCT and focus_now >= focus_was * _SHARPER:
        said = text("Better: sharper than before. The picture scores {after} %.", after=after)
    elif was.is_good:
        said = text("The picture was good already: it scores {before} %. Nothing was changed.", before=before)
        return SearchResult(start, Outcome.UNCHANGED, said)
    else:
        said = text("Nothing made the picture better. Look at light, lens and part; the settings are as they were.")
        return SearchResult(start, Outcome.UNCHANGED, said)
    return SearchResult(spec, Outcome.BETTER, said)


def _balance_of(spec: CameraSpec) -> tuple[float | None, ...]:
    return spec.white_balance_red, spec.white_balance_blue, spec.white_balance_k
