# Every recipe works with GNU make 3.81 and bash 3.2, which is what macOS brings.
SHELL := /bin/bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# What you may set:  make run PYTHON=python3.12   make coverage COVERAGE=100  make run ARGS="--help"
PYTHON ?=
ARGS ?=
COVERAGE ?= 100
UNDERSTOOD ?= 100
WORKERS ?= auto

# Compiled files make every start quicker; an environment that forbids them slows the tests by half.
unexport PYTHONDONTWRITEBYTECODE

BIN := .venv/bin
FLOORS := bot routing workers storage
STEP := .ci/step
RULEBOOK := access beside catalogue changes checkin clock door figures first intake learning leaving lifecycle membership money offers operating series understanding work ledger/test_retention.py
PYTEST := $(BIN)/python -m pytest -n $(WORKERS) --maxprocesses=4 --dist=worksteal

# A quarter of the examples that Hypothesis tries in `make test`, unless you name a profile.
QUICK := HYPOTHESIS_PROFILE="$${HYPOTHESIS_PROFILE:-quick}"

# A Slack that others wrote runs on Node; without it those tests are skipped, and say so.
THIRD_PARTY := $(if $(shell command -v npm),tests/counterparts/node_modules/.ready)

##@ Using the desk
help: ## Show this list
	@awk 'BEGIN {FS = ":.*## "} \
	  /^##@/ {printf "\n%s\n", substr($$0, 5)} \
	  /^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: .venv/.ready-to-run ## Open the desk in this terminal (sets everything up the first time)
	@exec $(BIN)/outdesk chat $(ARGS)

up: setup ## Run the desk as several processes, with a PostgreSQL and a Redis beside them
	@exec $(BIN)/python tests/support/servers.py run .outdesk/servers .ci/up

##@ Working on the code
setup: .venv/.ready-to-develop ## Make .venv with everything that run, check and test need
	@:

check: setup ## Format, lint, types, contracts and the quick tests, within a minute
	@$(MAKE) -k -j3 types quick-tests format lint contracts

test: setup counterparts ## Everything that guards the code: check, all tests, migrations; five to six minutes
	@code=0; \
	$(MAKE) -k -j2 types format lint contracts schema || code=1; \
	$(PYTEST) -q || code=1; \
	if [ $$code -ne 0 ]; then echo "Not all is well: see above."; fi; exit $$code

counterparts: $(THIRD_PARTY) ## The Slack that others wrote, for the tests; where npm is, it is installed
	@:

coverage: setup ## How much of the rulebook the tests reach (tracing is slow: some minutes)
	@$(PYTEST) -q -m "not slow" --cov=routing --cov-branch --cov-report= $(addprefix tests/,$(RULEBOOK))
	@$(PYTEST) -q --cov=routing --cov-branch --cov-report= --cov-append tests/promises/test_transcripts.py
	@code=0; \
	$(BIN)/coverage report --omit='routing/understanding/*' --fail-under=$(COVERAGE) || code=1; \
	$(BIN)/coverage report --include='routing/understanding/*' --fail-under=$(UNDERSTOOD) || code=1; \
	exit $$code

test-processes: setup ## Play whole conversations on a desk of several processes, and kill some of them
	@OUTDESK_TEST_FULL=1 $(PYTEST) -q tests/processes $(ARGS)

test-promises: setup ## All long tests at full size: 50 kills, 1,000 messages, every platform
	@OUTDESK_TEST_FULL=1 $(PYTEST) -q -m slow

test-faults: setup ## Every fault we know of, on both databases, at full size: a table of what came of it
	@OUTDESK_TEST_FULL=1 $(PYTEST) -q -p fault_table tests $(ARGS)

test-fast: setup ## The quick tests alone; pick some with ARGS="-k claim"
	@$(QUICK) $(PYTEST) -q -m "not slow and not desk" $(ARGS)

bench: setup ## What the desk does beside what the machine could do at best: ARGS="--json bench.json"
	@$(BIN)/python -m benchmarks.floors $(ARGS)

bench-sending: setup ## How close to the platforms' limits it sends: 100 chats, a minute
	@$(BIN)/python -m benchmarks.sending $(ARGS)

bench-events: setup ## How soon 200 Slack events a second are answered, a minute long
	@$(BIN)/python -m benchmarks.slack_events $(ARGS)

bench-figures: setup ## How soon figures are there, beside the bare driver: ARGS="--tasks 1000000 --days 1000"
	@$(BIN)/python -m benchmarks.figures $(ARGS)

bench-estimates: setup ## How often estimates are kept on a simulated desk, and how far they reach
	@$(BIN)/python -m benchmarks.backtest $(ARGS)

.PHONY: simulate
simulate: setup ## A year of the desk beside open posting, on a fake clock: shares, waits, nothing starves
	@$(BIN)/python -m benchmarks.year $(ARGS)

bench-understanding: .venv/.ready-to-bench ## How well messages are read, beside others: DATA=folder, WRITE=1
	@$(BIN)/python -m benchmarks.understanding $(DATA) $(if $(WRITE),--write) $(ARGS)
bench-relay: setup ## How soon a word is on the other platform: fifty a second
	@$(BIN)/python -m benchmarks.relay $(ARGS)

golden: setup ## Write down anew how every card looks on every platform; read the difference
	@OUTDESK_TEST_GOLDEN=1 $(BIN)/python -m pytest -q tests/cards/test_golden.py

pictures: setup ## Draw the pictures of the documentation anew, from played transcripts
	@$(BIN)/python tests/support/doc_pictures.py

audit: setup ## Look for what is known to be unsafe: in our code, and in what it stands on
	@$(STEP) "Our own code (bandit)" $(BIN)/bandit -q -r $(FLOORS) -c pyproject.toml
	@.ci/audit

fmt: setup ## Put the code in the house's form
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format .

migration: setup ## Draft a migration from the tables: make migration NAME="add ratings"
	@test -n "$(NAME)" || { echo 'Name it:  make migration NAME="add ratings"'; exit 2; }
	@.ci/schema "$(NAME)"

lock: setup ## Pin every dependency again, with hashes
	@.ci/lock $(ARGS)

clean: ## Remove caches and reports (to start over entirely, remove .venv too)
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache \
	  .coverage .coverage.* build dist *.egg-info
	@find $(FLOORS) tests -name __pycache__ -type d -prune -exec rm -rf {} +

# The single steps, each one line when it goes well.
format:
	@$(STEP) "Format" $(BIN)/ruff format --check .
lint:
	@$(STEP) "Lint" $(BIN)/ruff check .
types:
	@$(STEP) "Types" $(BIN)/mypy
contracts:
	@$(STEP) "Import contracts" $(BIN)/lint-imports
quick-tests:
	@$(QUICK) $(STEP) "Quick tests" $(PYTEST) -q -m "not slow and not desk"
schema:
	@$(STEP) "Tables match migrations" .ci/schema

# An environment is as good as the lock it was made from. The larger one serves both.
.venv/.ready-to-run: requirements.lock
	@.ci/setup requirements.lock $(PYTHON)
	@touch $@

.venv/.ready-to-develop: requirements-dev.lock requirements.lock
	@.ci/setup requirements-dev.lock $(PYTHON)
	@touch .venv/.ready-to-run $@

tests/counterparts/node_modules/.ready: tests/counterparts/package-lock.json
	@$(STEP) "Packages from package-lock.json" npm ci --prefix tests/counterparts \
	  --ignore-scripts --no-audit --no-fund && touch $@ || test -z "$$CI"

# What others use, beside which we measure: on top of what is there, and gone with the next setup.
.venv/.ready-to-bench: requirements-bench.lock requirements-bench-alone.lock .venv/.ready-to-develop
	@$(STEP) "Packages to compare with" $(BIN)/python -m pip install --quiet --no-input --no-deps \
	  --disable-pip-version-check --require-hashes -r requirements-bench.lock
	@$(STEP) "Another, by itself" $(BIN)/python -m pip install --quiet --no-input --no-deps \
	  --disable-pip-version-check --require-hashes -r requirements-bench-alone.lock
	@touch $@

# Another help desk, beside which make bench sets one request: in an environment of its own.
.venv-peer/.ready: requirements-peer.lock
	@$(STEP) "Environment of the peer" "$$(.ci/python '')" -m venv --clear .venv-peer
	@$(STEP) "Packages from $<" .venv-peer/bin/python -m pip install --quiet --no-input --no-deps \
	  --disable-pip-version-check --require-hashes -r $< && touch $@

.PHONY: golden pictures help run up setup check test test-fast test-processes test-promises coverage bench-relay bench-sending bench-events bench-understanding
.PHONY: audit bench test-faults counterparts fmt migration lock clean format lint types contracts quick-tests schema
