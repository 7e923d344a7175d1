# Everything installs what it needs: `make run` opens the panel, `make test` runs every check and test.
# System packages come through apt when root; otherwise one message names the command.

PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
STAMPS := .make

# What Qt needs to draw offscreen and on X11, and a virtual screen for tests of the real window.
APT_RUN := libglib2.0-0 libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 \
	libxcb-icccm4 libxcb-keysyms1 libxcb-xkb1 libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libx11-xcb1 \
	libxcb-image0 libxcb-render-util0
APT_TEST := $(APT_RUN) xvfb
# Real servers for the tests marked `services`; without them those tests are skipped and say so.
APT_SERVICES := prometheus postgresql

.PHONY: install install-dev run test check bench soak shots lock clean
.DEFAULT_GOAL := help

help: ## what the targets do
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

install: $(STAMPS)/run ## set up .venv with all that the station needs
install-dev: $(STAMPS)/dev

run: $(STAMPS)/run ## open the panel on the simulated line
	@$(BIN)/vision-inspection panel --simulate

test: check ## every check and every test
	$(BIN)/python -m pytest -q -n 2 --dist worksteal -m "not soak and not benchmark"

check: $(STAMPS)/dev ## style, types, import arrows, resources and translations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m hmi.translations --check

bench: $(STAMPS)/dev ## measure; prints a table and writes bench.json
	$(BIN)/python -m tests.benchmarks

soak: $(STAMPS)/dev ## the slow endurance tests
	$(BIN)/python -m pytest -q -m soak

shots: $(STAMPS)/dev ## screenshots of Login, Run and the wizard, and the pictures of TOOLS.md
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m hmi.shots resources/screenshots login login_simulated run_ok run_ng run_fault wizard_tools
	$(BIN)/python -m tests.pictures_of_tools resources/architecture

lock: $(STAMPS)/dev ## resolve the dependencies anew into the lock files
	$(BIN)/pip install -q uv
	$(BIN)/uv pip compile --universal --python-version 3.11 --no-header -q \
		pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --universal --python-version 3.11 --no-header -q \
		--extra dev pyproject.toml -o requirements-dev.lock

clean: ## remove what the targets made; data stays
	rm -rf $(VENV) $(STAMPS) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

TRANSLATIONS := $(wildcard resources/translations/*.ts)

$(STAMPS)/run: requirements.lock pyproject.toml $(TRANSLATIONS)
	@$(call apt,$(APT_RUN))
	@$(call venv)
	$(BIN)/pip install -q --disable-pip-version-check -r requirements.lock
	$(BIN)/pip install -q --disable-pip-version-check --no-deps -e .
	$(BIN)/python -m hmi.translations --release
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/dev: requirements-dev.lock $(STAMPS)/run
	@$(call apt,$(APT_TEST))
	@if [ "$$(id -u)" = 0 ]; then $(call apt,$(APT_SERVICES)) || true; fi
	$(BIN)/pip install -q --disable-pip-version-check -r requirements-dev.lock
	@mkdir -p $(STAMPS) && touch $@

# apt PACKAGES: install those that are missing, or say how.
define apt
missing=$$(dpkg-query -W -f '$${Package} $${db:Status-Status}\n' $(1) 2>/dev/null | awk '$$2=="installed"{print $$1}' | sort -u > /tmp/.have.$$$$; \
	for p in $(1); do grep -qx $$p /tmp/.have.$$$$ || echo $$p; done; rm -f /tmp/.have.$$$$); \
if [ -n "$$missing" ] && ! command -v apt-get >/dev/null; then \
	echo "Install what these Debian packages hold, then run make again: "$$missing; exit 1; \
elif [ -n "$$missing" ] && [ "$$(id -u)" = 0 ]; then \
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
elif [ -n "$$missing" ]; then \
	echo "System packages are missing. Run this, then make again:"; \
	echo "  sudo apt-get install -y "$$missing; exit 1; \
fi
endef

# A venv of Python 3.11 to 3.13; Debian splits off what venv needs.
define venv
if [ ! -x $(BIN)/python ]; then \
	py=$$(for p in $(PYTHON) python3.12 python3.13 python3; do command -v $$p && break; done | head -n 1); \
	"$$py" -c 'import sys; sys.exit(not (3,11) <= sys.version_info[:2] <= (3,13))' || \
		{ echo "Python 3.11 to 3.13 is needed."; exit 1; }; \
	"$$py" -m venv $(VENV) 2>/dev/null || { rm -rf $(VENV); \
		v=$$("$$py" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'); \
		if [ "$$(id -u)" = 0 ]; then apt-get update -qq && apt-get install -y -qq $$v >/dev/null && "$$py" -m venv $(VENV); \
		else echo "Run this, then make again:"; echo "  sudo apt-get install -y $$v"; exit 1; fi; }; \
fi
endef
