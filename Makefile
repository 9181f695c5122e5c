# Everything a newcomer, CI or cron needs. `make site` builds the city's site, `make test` runs the tests; both install
# what is missing first.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := site
.PHONY: site serve test test-long audit bench lint format clean setup terang

PORT ?= 8080
fuzz: SECONDS ?= 600
# Where the toolchain brings it as archives, the Swift runtime goes into the binary: that starts in 3 ms instead of 10, and
# runs where no Swift is installed.
RUNTIME = $(shell swift -print-target-info | sed -nE 's/.*"runtimeResourcePath": "(.*)".*/\1_static/p')
STATIC = $(if $(wildcard $(RUNTIME)/linux/libFoundation.a),--static-swift-stdlib)
BUILD = swift build --configuration release --product terang $(STATIC)
TERANG := .build/release/terang

## site: build terang, check Content/ and publish Public/site
site: terang
	$(TERANG) build $(ARGUMENTS)
	@echo
	@echo "The site is in Public/site. Look at it with one of"
	@echo "  make serve                               the preview, which follows changes of Content/"
	@echo "  python3 -m http.server -d Public/site    the files as they are"

## serve: the preview on http://127.0.0.1:8080/, or PORT=…
serve: terang
	$(TERANG) serve --port $(PORT)

.PHONY: rules
## rules: write the rule reference, in English and in Indonesian, from the rule book
rules: terang
	$(TERANG) explain --markdown --lang en > Documentation/rules.md
	$(TERANG) explain --markdown --lang id > Documentation/panduan/aturan.md

## test: all tests
test: setup
	swift test

## test-long: all tests, those that simulate and try at random at full length
test-long: setup
	TERANG_LONG=1 swift test

.PHONY: fuzz

## fuzz: feed every parser for ten minutes with inputs grown by coverage, or SECONDS=… and PARSERS="csv yaml"
fuzz: setup
	Tools/fuzz --seconds $(SECONDS) $(PARSERS)

.PHONY: remove-figures

## remove-figures: take source, unit and period from every real figure, one at a time; each must be refused
remove-figures: terang
	Tools/remove-figures $(TERANG)

## audit: look at Public/site as browsers and validators do
audit: site
	Tools/audit/run Public/site

ITEMS ?= 10000
ROUNDS ?= 5

## bench: terang against Hugo and the floor; ITEMS=… ROUNDS=…, QUICK=1 for these items only and nothing written down
bench: terang
	Tools/bench --items $(ITEMS) --rounds $(ROUNDS) $(if $(QUICK),--quick) $(ARGUMENTS)

.PHONY: deb test-servers test-upload test-deb

## deb: a Debian package with the Swift runtime inside, in .build/deb
deb: setup
	Tools/deb/build

## test-servers: serve the site with nginx and Apache as Deploy/ configures them, and ask for every path
test-servers: terang
	Tools/test-servers

## test-upload: send the site with the recipes of Deploy/ twice; the second time only what changed may travel
test-upload: terang
	Tools/test-upload

## test-deb: install the package in an empty Debian and run it there
test-deb: deb
	Tools/test-deb

.PHONY: kill-test full-disk-test life-test

## kill-test: kill 500 builds at random moments; the site must be one complete release each time
kill-test: terang
	Tools/kill-test $(TERANG) $(ARGUMENTS)

## life-test: forty days of cron, every ten minutes, with the clock of each run set by faketime
life-test: terang
	@Tools/install faketime:faketime
	Tools/life-test $(TERANG) $(ARGUMENTS)

## full-disk-test: publish onto file systems that fill up, as root
full-disk-test: terang
	Tools/full-disk-test $(TERANG)

## lint: the format of the sources, as CI checks it
lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

## format: bring the sources into that format
format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests

## clean: remove what was built; the published site stays
clean:
	swift package clean
	rm -rf .build/audit .build/bench

setup:
	@Tools/setup

terang: setup
	$(BUILD)
