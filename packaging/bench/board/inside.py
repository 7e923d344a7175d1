"""The checks of `run`, on the board, as root beside the installed station. Pins are not wired to each other here."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
from itertools import groupby, pairwise
from pathlib import Path

from pins import HIGH, LOW, Pin, Recorder, claims, pins
from station import SERVICE, Api, check, reaches, said

BUSY, OK, NG, READY, ERROR = 17, 18, 27, 22, 23
OUTPUTS = (BUSY, OK, NG, READY, ERROR, 24, 25, 8)
SAFE = {pin: HIGH if pin == ERROR else LOW for pin in OUTPUTS}
INPUTS = (5, 6, 13, 19, 26, 16)
LIGHT = 12


def of(name: str) -> str:
    return said("systemctl", "show", "-p", name, "--value", SERVICE).strip()


def wait_for_ready() -> None:
    if not reaches(lambda: pins()[READY] == HIGH):
        check("READY comes on", False, pins())


def judge(api: Api) -> str:
    wait_for_ready()
    judgement: str = api.judged()["judgement"]
    return judgement


def check_claims() -> None:
    now, claimed = pins(), claims()
    is_driven = all(now[pin] == (HIGH if pin == READY else LOW) for pin in OUTPUTS)
    check("the outputs are driven: READY on, all others off", is_driven, now)
    check("the inputs report both edges", all(now[pin].edges == "edge-both" for pin in INPUTS), now)
    check("and are pulled down", all("pull-down" in claimed[pin] for pin in INPUTS), claimed)
    check("lgpio has claimed these pins and no others", set(claimed) == {*OUTPUTS, *INPUTS}, claimed)


def check_verdicts(api: Api) -> None:
    """What the machine sees of parts of both kinds."""
    missing = {"OK": OK, "NG": NG}
    for _ in range(20):
        with Recorder(OUTPUTS) as recorder:
            judgement = judge(api)
            wait_for_ready()
        on = recorder.on()
        falls = [after for before, after in pairwise(on) if BUSY in before and BUSY not in after]
        line = {"OK": OK, "NG": NG}.get(judgement)
        is_told = falls == [{line}] and on[-1] == {READY} and not any({READY, BUSY} <= each for each in on)
        check(f"a part is {judgement}: exactly that is on when BUSY falls; READY comes back", is_told, (falls, on))
        missing.pop(judgement, None)
        if not missing:
            return
    check("parts are OK and NG", not missing, missing)


def check_death(api: Api) -> None:
    """The machine is told OK until the next trigger; then the process is killed."""
    while judge(api) != "OK":
        pass
    check("an OK is held", reaches(lambda: pins()[OK] == HIGH and pins()[READY] == HIGH), pins())
    before = of("NRestarts")
    with Recorder(OUTPUTS) as recorder:
        os.kill(int(of("MainPID")), signal.SIGKILL)
        is_back = reaches(lambda: of("NRestarts") != before and of("ActiveState") == "active")
        check("after kill -9 the station is back", is_back)
        wait_for_ready()
    # Twice: by the command that the service runs after each end, which gives the pins back, and by the new station.
    marks = [mark for mark, _ in groupby(filter(None, (_mark(now) for _, now in recorder.seen)))]
    check("in between ERROR was driven on and all else off", "safe free safe" in " ".join(marks), recorder.seen)
    check("OK never came back", not any(OK in each for each in recorder.on()[1:]), recorder.seen)
    safe_at = next(at for at, now in recorder.seen if now == SAFE)
    print(f"    {safe_at - recorder.seen[1][0]:.1f} s after the end, of the time of this board")


def _mark(now: dict[int, Pin]) -> str:
    return "safe" if now == SAFE else "" if any(pin.is_output for pin in now.values()) else "free"


def check_wiring() -> None:
    """`doctor lines`, answered with what the kernel reads of the pin that is asked for."""
    command = ["vision-station", "doctor", "lines", "--json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as walk:
        assert walk.stdin
        assert walk.stdout
        assert walk.stderr
        question = ""
        while byte := walk.stderr.read(1):
            question += byte.decode(errors="replace")
            if not question.endswith(("[q]uit: ", "begin: ")):
                continue
            if asked := re.search(r"BCM (\d+)\) is (high|low) now", question):
                answer = "y" if pins()[int(asked[1])] == (HIGH if asked[2] == "high" else LOW) else "n"
            else:
                answer = "yes" if question.endswith("begin: ") else "s"
            walk.stdin.write(f"{answer}\n".encode())
            walk.stdin.flush()
            question = ""
        report = json.loads(walk.stdout.read())
    outcomes = [item["outcome"] for item in report["items"]]
    works = walk.returncode == 0 and report["is_whole"] and outcomes == ["works"] * 5 + ["skipped"]
    check("doctor lines: each output has both levels, as it says", works, (report, question))
    check("and gives every pin back", not claims(), claims())
    print("    an output is switched within {:.2f} ms, {:.2f} ms at most".format(*report["switching_ms"]))


def check_light(api: Api) -> None:
    """Its pulses of a millisecond are not those of a real board: whether they come, and not how long they are."""
    api.call("POST", "/inspections/stop")
    for light_pct, levels in ((0, {LOW}), (50, {LOW, HIGH}), (100, {HIGH})):
        api.call("PUT", "/camera/settings", {"light_pct": light_pct})
        seen = {pins()[LIGHT] for _ in range(200)}
        check(f"the pin of a light of {light_pct} % is {' and '.join(_named(levels))}", seen == levels, seen)
    with Recorder(OUTPUTS) as recorder:
        api.call("DELETE", "/camera/settings")
        is_free = reaches(lambda: LIGHT not in claims() and not pins()[LIGHT].is_output)
    check("a program that leaves the light alone leaves its pin alone", is_free, pins()[LIGHT])
    check("and the lines go on", all(now == SAFE for _, now in recorder.seen), recorder.seen)
    api.call("POST", "/inspections/start")


def _named(levels: set[Pin]) -> list[str]:
    return sorted("high" if pin.is_high else "low" for pin in levels)


def main() -> None:
    model = Path("/proc/device-tree/model").read_text().rstrip("\0")
    check(f"the board is a {model}", model.startswith("Raspberry Pi 3"))
    checks = json.loads(said("vision-station", "doctor", "--json"))["checks"]
    found = {item["name"]: item for item in checks}
    check("doctor finds the GPIO chip", found["gpio"]["state"] == "ok" and "/dev/gpiochip0" in found["gpio"]["detail"])
    check("nobody has claimed a pin", not claims(), claims())
    said("systemctl", "start", SERVICE)
    check("the service starts, and says itself that it is ready", of("ActiveState") == "active")
    api = Api()
    wait_for_ready()
    check_claims()
    check_verdicts(api)
    check_light(api)
    api.change_program(outputs={"pulse_ms": None})  # a result is held until the next trigger
    check_death(api)
    said("systemctl", "stop", SERVICE)
    is_released = not claims() and not any(pin.is_output for pin in pins().values())
    check("stopped, it gives every pin back", is_released, (claims(), pins()))
    check_wiring()
    print("All checks passed", flush=True)


if __name__ == "__main__":
    main()
