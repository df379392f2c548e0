# The front door: what people type. Meson does the work (meson.build, meson.options).
MESON  ?= meson
NINJA  ?= ninja
PYTHON ?= python3
JOBS   ?= $(shell nproc 2>/dev/null || echo 2)

.PHONY: all help test clean unit
.DEFAULT_GOAL := all

all: build/build.ninja  ## build build/krait
	@$(NINJA) -C build -j $(JOBS)

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | awk -F'|' '{printf "make %-12s %s\n", $$1, $$2}'

build/build.ninja:
	@$(MESON) setup build

unit: all  ## run the C unit tests
	@tools/quick build

test: all  ## build and run all tests
	@tools/quick build
	@$(PYTHON) tests/run.py --krait build/krait

clean:  ## remove everything that was built
	rm -rf build build-*
