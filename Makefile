# The two commands of the README: `make demo` and `make test`. Everything they need from PyPI they install themselves.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PYTEST_ARGS ?=
DEMO_SECONDS ?=
RELEASES ?=
# A source archive holds the folders but not the checkout's links to them: from there the package is installed as it is.
EDITABLE := $(if $(wildcard src/vramscope/daemon),--editable)

# Hundreds of processes would each compile what they import.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo run test test-matrix check bench clean
.DELETE_ON_ERROR:

# The environment is made anew whenever what it must hold has changed.
$(VENV)/.runtime: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 10) else "vramscope needs Python 3.10 or later: call make with PYTHON=python3.12, say")'
	@$(PYTHON) -m venv $(VENV) || { echo 'make: python3 cannot create environments here: install the package python3-venv' >&2; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check $(EDITABLE) .
	@touch $@

$(VENV)/.development: $(VENV)/.runtime
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group test --group check
	@touch $@

demo: $(VENV)/.runtime
	@exec $(BIN)/vramscope demo $(if $(DEMO_SECONDS),--seconds $(DEMO_SECONDS))

run: $(VENV)/.runtime
	@exec $(BIN)/vramscope serve

# Style, types and the import table.
check: $(VENV)/.development
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: check
	$(BIN)/python -m tests.rig.install
	$(BIN)/pytest --numprocesses=auto --dist=loadfile $(PYTEST_ARGS)

# The allocator's and the agent's tests on older releases of PyTorch, each on an interpreter of this machine that fits.
test-matrix: $(VENV)/.development
	$(BIN)/python -m tests.rig.matrix $(RELEASES)

bench: $(VENV)/.development
	$(BIN)/python -m tests.bench

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
