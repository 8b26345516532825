# make site: build the website into site/. make test: all checks that take minutes. See README.md.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
DEV := .venv/.installed-dev

.PHONY: site serve check examples mutants test test-deep bench bench-hard bench-search leaflets browser schema lock sbom audit wheels clean

site: $(STAMP)
	$(BIN)/mingbai build

serve: $(STAMP)
	$(BIN)/mingbai serve

check: $(STAMP)
	$(BIN)/mingbai check

# The complete sites of other documents, each into build/examples/.
examples: $(STAMP)
	for each in examples/*/mkdocs.yml; do \
	  $(BIN)/mingbai build -f $$each -d build/examples/$$(basename $$(dirname $$each)) || exit 1; done

# Sheets of paper, pictures and texts to read aloud: into site/leaflets/, and linked from the pages.
leaflets: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-leaflets.lock
	$(BIN)/mingbai build --leaflets

# Makes statements false in memory and counts what check catches; fails below the limits in bench/mutants.py.
mutants: $(STAMP)
	$(BIN)/python -m bench.mutants

test: $(DEV) browser
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -n auto --dist loadfile -m "not deep"

# The tools first, since apt serves one at a time (a test that misses one says so); then what lasts longest, for no
# processor to wait at the end; Lighthouse alone, since it takes the time.
test-deep: $(DEV) browser
	-@tests/browser/find-checkers .venv/checkers > /dev/null
	-@tests/deploy/find-servers
	$(BIN)/pytest -n auto --dist loadfile -m deep tests/security tests --ignore tests/browser/test_standards.py
	$(BIN)/pytest -m deep tests/browser/test_standards.py

# Builds up to 4,000 measures with this and five other generators; SIZES=20,200 for fewer. Needs node and npm for one.
SIZES ?= 20,200,1000,4000

bench: $(STAMP)
	$(BIN)/python -m bench.speed --sizes $(SIZES)

bench-hard: $(DEV) browser
	$(BIN)/python -m bench.hard

# Needs node and npm, for one of the engines it compares with.
bench-search: $(DEV) browser
	$(PYTHON) -m venv build/bench/venv
	build/bench/venv/bin/pip install --quiet --disable-pip-version-check -r bench/requirements.txt
	cp bench/package.json build/bench/ && npm install --silent --no-audit --no-fund --prefix build/bench
	$(BIN)/python -m bench.search

# JSON Schemas for VS Code, with the ids of this project; git does not keep them.
schema: $(STAMP)
	$(BIN)/mingbai schema

browser:
	@tests/browser/find-chromium

# The lock has a hash for every package; the project itself is installed from here, with nothing else.
$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(STAMP)

# Tests, and every extra.
$(DEV): $(STAMP) requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $(DEV)

# Needs uv: python3 -m pip install uv. requirements.lock builds a site, requirements-leaflets.lock sheets of paper as well;
# requirements-dev.lock has all extras.
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
  --no-emit-find-links --no-header --no-annotate --group build pyproject.toml

lock:
	$(COMPILE) --all-extras -o requirements-dev.lock
	$(COMPILE) -c requirements-dev.lock -o requirements.lock
	$(COMPILE) -c requirements-dev.lock --extra leaflets -o requirements-leaflets.lock

# The packages that build a site, with their hashes, as CycloneDX; the same lock gives the same bytes.
sbom: $(DEV)
	mkdir -p build
	PYTHONWARNINGS=ignore $(BIN)/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible \
	  --sv 1.6 --of JSON -o build/sbom.json requirements.lock

# Known weaknesses of these packages. Needs the network; exits 1 for a weakness, 2 where nothing could be looked up.
audit:
	$(PYTHON) -m venv build/audit
	build/audit/bin/pip install --quiet --disable-pip-version-check pip-audit
	@rm -f build/audit.json; \
	build/audit/bin/pip-audit --disable-pip --require-hashes --progress-spinner off -f json -o build/audit.json \
	  -r requirements.lock 2> build/audit.log; status=$$?; \
	if [ ! -s build/audit.json ]; then tail -n 1 build/audit.log; \
	  echo "No answer from the vulnerability service: NOTHING was audited."; exit 2; fi; \
	$(PYTHON) -m json.tool build/audit.json; exit $$status

# For offices without a network: everything that pip needs, for Windows and for this computer, in wheels/.
WINDOWS_PYTHONS := 3.11 3.12 3.13

wheels: $(STAMP)
	rm -rf wheels
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation -w wheels .
	sed -n 's/^\([A-Za-z0-9._-]*==[^ ]*\).*/\1/p' requirements.lock > wheels/constraints.txt
	for version in $(WINDOWS_PYTHONS); do \
	  $(BIN)/python -m pip download --quiet --only-binary :all: --platform win_amd64 --python-version $$version \
	    -c wheels/constraints.txt -d wheels wheels/mingbai-*.whl || exit 1; done
	$(BIN)/python -m pip download --quiet --only-binary :all: -c wheels/constraints.txt -d wheels wheels/mingbai-*.whl

clean:
	rm -rf .venv .cache site build wheels *.egg-info
