# `make` alone lists what there is.
# Settings: PORT, PYTHON (3.11 or newer), ASSKOMM_DATA (a folder of exports), CHROMIUM (for the tests).

# Python keeps what it has compiled, whatever the machine is set to: each start is a second faster.
export PYTHONDONTWRITEBYTECODE =

PORT ?= 8501
PYTHON ?= python3

BROWSER = ASSKOMM_CHROMIUM=$$(CHROMIUM="$(CHROMIUM)" tests/browser/get_browser.sh) \
  && LD_LIBRARY_PATH="$(CURDIR)/.chromium/driver$${LD_LIBRARY_PATH:+:$$LD_LIBRARY_PATH}" \
  && export ASSKOMM_CHROMIUM LD_LIBRARY_PATH

.PHONY: help run test test-office check bench clean

help: ## lists these targets
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile

run: .venv/runtime ## starts the dashboard (PORT=8501, ASSKOMM_DATA=folder of exports)
	@echo "ASSKomm-Dashboard: http://127.0.0.1:$(PORT)  (Ende: Strg+C / stop: Ctrl+C)"
	@exec .venv/bin/python -m streamlit run dashboard.py --server.port "$(PORT)"

test: .venv/testing ## runs all tests, in a browser too
	@$(BROWSER) && exec .venv/bin/python -m pytest

test-office: .venv/testing ## opens the files in LibreOffice, which it installs if it is missing
	@command -v soffice >/dev/null || { $(AS_ROOT) update && $(AS_ROOT) install \
	  --no-install-recommends libreoffice-calc libreoffice-writer; } >/dev/null
	exec .venv/bin/python -m pytest tests/test_office.py

check: .venv/testing ## checks style and types of Python and SQL
	.venv/bin/python -m ruff check
	.venv/bin/python -m ruff format --check
	.venv/bin/python -m mypy
	.venv/bin/python -m sqlfluff lint --nocolor queries

bench: .venv/testing ## measures how long a reader waits for a changed filter
	@$(BROWSER) && exec .venv/bin/python -m tests.bench

clean: ## removes what make has made here
	rm -rf .venv .chromium .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment. The two empty files say what is installed and since when, so that make installs
# again when the requirements change and only then.

# Every package is pinned, so pip need not work out which. It would install and compile on one core
# only: what runs and what tests is installed side by side, and compiled on all cores.
INSTALL = .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-compile
COMPILE = .venv/bin/python -m compileall -q -j 0 .venv/lib asskomm >/dev/null || true

.venv/runtime: requirements.txt .venv/bin/python .venv/bin/pip
	@echo "Umgebung wird eingerichtet, etwa eine Minute / installing, about a minute ..." >&2
	@$(INSTALL) -r requirements.txt
	@$(COMPILE)
	@touch $@

.venv/testing: tests/requirements.txt requirements.txt .venv/bin/python .venv/bin/pip
	@echo "Testumgebung wird eingerichtet / installing what the tests need ..." >&2
	@$(INSTALL) -r requirements.txt & runtime=$$!; \
	  $(INSTALL) -r tests/requirements.txt && wait $$runtime
	@$(COMPILE)
	@touch .venv/runtime $@

# Debian's Python comes without the half of venv that brings pip. Then, in this order: Debian's
# package for it, a pip that is there, the pip that Debian keeps in a package for such cases.
AS_ROOT = $$([ "$$(id -u)" = 0 ] || echo sudo -n) env DEBIAN_FRONTEND=noninteractive apt-get -qq -y
OWN_LISTS = -o Debug::NoLocking=1 -o Dir::State::Lists="$$PWD" -o Dir::Cache="$$PWD"
PIP_FROM_DEBIAN = { mkdir -p .venv/debian/partial && cd .venv/debian \
  && apt-get -qq $(OWN_LISTS) update && apt-get -qq $(OWN_LISTS) download python3-pip-whl \
  && dpkg-deb --extract python3-pip-whl_*.deb . && cd ../.. \
  && PYTHONPATH=$$(echo .venv/debian/usr/share/python-wheels/pip-*.whl) \
     .venv/bin/python -m pip install --quiet --ignore-installed pip \
  && rm -r .venv/debian; } >/dev/null 2>&1
VENV_PACKAGE = python$$($(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv

.venv/bin/python .venv/bin/pip &:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed; name one: make run PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -m venv --clear .venv >/dev/null 2>&1 \
	|| { { $(AS_ROOT) install $(VENV_PACKAGE) \
	       || { $(AS_ROOT) update && $(AS_ROOT) install $(VENV_PACKAGE); }; } >/dev/null 2>&1 \
	     && $(PYTHON) -m venv --clear .venv >/dev/null; } \
	|| { $(PYTHON) -m venv --clear --without-pip .venv \
	     && { $(PYTHON) -m pip --python .venv/bin/python install --quiet pip 2>/dev/null \
	          || $(PIP_FROM_DEBIAN); }; } \
	|| { rm -rf .venv; echo "No Python environment could be made in .venv: please install" \
	     "$(VENV_PACKAGE) (apt-get install $(VENV_PACKAGE))." >&2; exit 1; }
