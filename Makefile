# Wellspring. `make run` opens your own book on this machine; `make test` shows that it works.
# Only git, make and Python 3.11 or later are needed; everything else goes into .venv.

.DEFAULT_GOAL := help
.PHONY: help setup run test check bench shots words lock clean
# Python must be allowed to keep its compiled files, or every start pays for compiling.
unexport PYTHONDONTWRITEBYTECODE

BIN := .venv/bin

# What you can make.
help:
	@awk '/^# /{note=substr($$0,3)} /^[a-z]+:/{split($$1,t,":"); if (note) printf "  make %-6s %s\n", t[1], note} !/^#/{note=""}' Makefile

# Installs what the lock names into .venv, once; nothing else changes on this machine.
setup: .venv/.ready .venv/.words
.venv/.ready: requirements.lock pyproject.toml bin/setup
	@bin/setup
.venv/.words: .venv/.ready bin/words $(wildcard wellspring/locale/*/LC_MESSAGES/*.po)
	@$(BIN)/python bin/words compile
	@touch $@

# Serves your book on this machine alone and prints the address.
run: setup
	@$(BIN)/wellspring start

# Runs every test, in a real browser too, and those of the tables once more on PostgreSQL.
test: setup
	@bin/test

# Looks over the code: format, style, types, layers, sizes, docs.
check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q -p no:cacheprovider tests/test_sizes.py tests/test_docs.py tests/test_practice.py

# Measures what is promised about speed against peers in the same run (SIZE=full for all of it).
bench: setup
	@$(BIN)/python -m bench.run --size $(or $(SIZE),small)

# Takes a picture of each page, phone and desk, light and dark, into shots/.
shots: setup
	@$(BIN)/python -m tests.journeys.shots

# Gathers the pages' sentences into the catalogues, and says what still lacks words.
words: setup
	@$(BIN)/python bin/words

# Chooses the newest versions that fit and writes them down with their hashes.
lock:
	@bin/lock

# Takes away what make has made; your book stays where it is.
clean:
	rm -rf .venv .tools .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis shots
