# Everything installs what it needs: `make run` opens the panel, `make test` runs every check and test.
# System packages come through apt when root; otherwise one message names the command.

export PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
STAMPS := .make

# What Qt needs to draw offscreen, on X11 and on Wayland, and a virtual screen for tests of the real window.
APT_RUN := libglib2.0-0 libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 \
	libxcb-icccm4 libxcb-keysyms1 libxcb-xkb1 libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libx11-xcb1 \
	libxcb-image0 libxcb-render-util0 libwayland-cursor0 libwayland-egl1
# Data for reading print (the extra `ocr`); no program comes with them.
APT_OCR := tesseract-ocr-eng
APT_TEST := xvfb
# Real servers, and Aravis with a camera, for the tests marked `services`; without them those are skipped and say so.
APT_SERVICES := prometheus postgresql nginx-light caddy gir1.2-aravis-0.8 python3-gi iproute2

# The tests that open the whole panel.
NEWEST = PYTHONPATH=$(CURDIR)/$(STAMPS)/newest $(BIN)/python
SMOKE := tests/hmi/test_main.py tests/hmi/test_qt_binding.py tests/hmi/test_appearance.py

PIP_INSTALL := $(BIN)/pip install -q --disable-pip-version-check
COMPILE := $(BIN)/uv pip compile --universal --python-version 3.11 --no-header -q

.PHONY: help install install-dev run test newest check bench bench-install soak shots wheel deb lock clean
.DEFAULT_GOAL := help

help: ## what the targets do
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

install: $(STAMPS)/run ## set up .venv with all that the station needs
install-dev: $(STAMPS)/dev

run: $(STAMPS)/run ## open the panel on the simulated line
	@$(BIN)/vision-inspection panel --simulate

# Three workers keep two cores busy: for a third of its time a test waits, for a timer or for another process.
test: check newest ## every check and every test
	$(BIN)/python -m pytest -q -n 3 --dist worksteal -m "not soak and not benchmark"

newest: $(STAMPS)/newest ## the panel opens with the versions that a station gets, where the suite runs on older ones
	@$(NEWEST) -c 'import PySide6; print("With PySide6", PySide6.__version__)'
	$(NEWEST) -m pytest -q -n 2 --dist worksteal $(SMOKE)

check: $(STAMPS)/dev ## style, types, import arrows, resources and translations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m hmi.translations --check

bench: $(STAMPS)/dev ## measure; prints a table and writes bench.json
	$(BIN)/python -m tests.benchmarks

soak: $(STAMPS)/dev ## the slow endurance tests, and every screen in every size, theme and language
	$(BIN)/python -m pytest -q -m soak
	$(BIN)/python -m pytest -q -m "not soak and not benchmark" --hypothesis-profile others tests/core/inspection

shots: $(STAMPS)/dev ## the screenshots of README, and the pictures of TOOLS.md and of the manual
	$(BIN)/python -m tests.hmi.stage docs/screenshots run_ng history statistics_tools wizard_tools --sizes 1280x800 --themes dark
	$(BIN)/python -m tests.pictures_of_tools docs/tools
	$(BIN)/python -m hmi.translations --release
	$(BIN)/python -m tests.hmi.stage.manual

wheel: $(STAMPS)/run ## the program as one file that pip installs anywhere, in dist/
	$(BIN)/pip wheel -q --disable-pip-version-check --no-deps -w dist .

# The architecture of the package, amd64 or arm64, and its number among those of one version.
ARCH ?= $(shell dpkg --print-architecture)
export REVISION ?= 1

deb: wheel ## the Debian package for ARCH=amd64 or arm64, in dist/
	$(PIP_INSTALL) uv
	packaging/debian/build "$$(ls -t dist/*.whl | head -n 1)" $(ARCH) dist $(APT_RUN)

bench-install: ## as root, minutes: a real installation, on computers made for it; PARTS= names some of them
	packaging/bench/run $(PARTS)

# A station gets the newest version of every range in pyproject.toml; the suite runs on the lowest, so that both are tried.
lock: $(STAMPS)/dev ## resolve the dependencies anew into the lock files
	$(PIP_INSTALL) uv
	$(COMPILE) --extra pi --extra learned --extra modbus --extra ocr --extra postgres --extra redis pyproject.toml -o requirements.lock
	$(COMPILE) --no-deps --resolution lowest pyproject.toml -o $(STAMPS)/floors.txt
	$(COMPILE) --extra pi --extra dev -c $(STAMPS)/floors.txt pyproject.toml -o requirements-dev.lock

clean: ## remove what the targets made; data stays
	rm -rf $(VENV) $(STAMPS) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

TRANSLATIONS := $(wildcard resources/translations/*.ts)

# One environment, one set of versions: a station's, and from the first test on development's, which runs the panel too.
LOCK := $(if $(wildcard $(STAMPS)/dev),requirements-dev.lock,requirements.lock)

$(STAMPS)/run: $(LOCK) pyproject.toml $(TRANSLATIONS)
	@.ci/system packages $(VENV) $(APT_RUN) $(APT_OCR) -- $(APT_TEST)
	$(call fill,$(LOCK))
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/dev: requirements-dev.lock pyproject.toml $(TRANSLATIONS)
	@.ci/system packages $(VENV) $(APT_RUN) $(APT_OCR) $(APT_TEST)
	@.ci/system services $(APT_SERVICES)
	$(call fill,requirements-dev.lock)
	@mkdir -p $(STAMPS) && touch $(STAMPS)/run $@

# What a station gets and development does not have; goes before the environment on the path.
$(STAMPS)/newest: requirements.lock requirements-dev.lock | $(STAMPS)/dev
	@rm -rf $@ && mkdir -p $@
	awk '!/^[a-z]/ {next} FNR == NR {have[$$1]; next} !($$1 in have)' requirements-dev.lock requirements.lock > $@/newer.txt
	$(PIP_INSTALL) --no-deps --target $@ -r $@/newer.txt
	@touch $@

# fill LOCK: the environment gets what the lock names, and the project itself.
define fill
$(PIP_INSTALL) -r $(1)
$(PIP_INSTALL) --no-deps -e .
$(BIN)/python -m hmi.translations --release
endef
