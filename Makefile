# Everything runs in .venv/, which is made on the first call and again when its pins change.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help demo test prove node generate check bless lint types bench clean
.DEFAULT_GOAL := help

help:  ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "sagewire needs Python 3.11 or later; set PYTHON=python3.12, say")'
	@echo "Making the environment in $(VENV)/ (a minute the first time) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[sandbox,keyring]" --group dev
	@touch $@

demo: $(READY)  ## set up, regenerate, run every part of the tour against the offline sandbox
	@$(BIN)/python -m generator generate
	@$(BIN)/python -m examples.tour
	@$(BIN)/python -m examples.accounting_tour
	@$(BIN)/python -m examples.contractor_tour
	@$(BIN)/python -m examples.cloud_elements_tour
	@$(BIN)/python -m examples.sage50_tour

test: $(READY) check lint types  ## everything that must hold: regeneration, style, types, tests
	@$(BIN)/python -m pytest -n 2 --dist worksteal

prove: node  ## prove at length what the tests prove in short, and write docs/proof/
	@$(BIN)/python -m tests.prove

node: $(READY)  ## install the servers that others wrote (an OpenID provider, a mock) into .node/; tests that need them then run
	@$(BIN)/python -m tests.independent.node

generate: $(READY)  ## specs + overlays -> generated/, and the pages of docs/ that are made from data
	@$(BIN)/python -m generator generate
	@$(BIN)/python -m docs

check: $(READY)  ## fail if generated/ or docs/ is not what the specs, overlays and templates make
	@$(BIN)/python -m generator check
	@$(BIN)/python -m docs --check

bless: $(READY)  ## take the generator's present output on the feature specs as right; read the diff
	@SAGEWIRE_BLESS=1 $(BIN)/python -m pytest tests/generator/test_golden.py

lint: $(READY)  ## ruff: style and formatting
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .

types: $(READY)  ## mypy --strict and pyright strict
	@$(BIN)/mypy src generated generator examples docs benchmarks tests
	@$(BIN)/pyright --warnings

bench: $(READY)  ## measure, side by side with what one would use instead; writes docs/benchmarks.*
	@$(BIN)/python -m benchmarks

clean:  ## remove the environment and every cache
	rm -rf $(VENV) .node .bench .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
