# The front door: what people type. Meson does the work (meson.build, meson.options).

MESON  ?= meson
NINJA  ?= ninja
PYTHON ?= python3
JOBS   ?= $(shell nproc 2>/dev/null || echo 2)
TESTS  ?=
LIBFFI ?= 3.4.8

# What cross/archs.py describes: the architectures, musl, and programs without a dynamic linker.
CROSS_ALL = x86_64 i386 aarch64 armhf armel mips mipsel mips64 mips64el riscv64 ppc64 ppc64le s390x \
            loongarch64 x86_64-musl x86_64-musl-static

# With another libffi than 3.4.8 all tests run only here, those of ffi everywhere.
CROSS_WHOLE = riscv64 mips armhf aarch64 s390x i386

# Leaks are not searched (the heap is not freed at exit); the collector reads its own stack.
SANITIZER_ENV = ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=0:allocator_may_return_null=1 \
                UBSAN_OPTIONS=print_stacktrace=1

# Build folders and their Meson options.
CONFIG_build         =
CONFIG_build-release = -Dbuildtype=release -Doptimization=2
CONFIG_build-asan    = -Db_sanitize=address,undefined -Ddispatch=switch -Dchecks=true -Doptimization=1
CONFIG_build-stress  = -Dgc_stress=true -Dgc_gen=true -Dchecks=true -Ddispatch=switch -Dstack_stress=true
CONFIG_build-fail    = -Dalloc_fail=true -Dchecks=true

RUN = $(PYTHON) tests/run.py --unit $(1) --krait $(1)/krait -j $(JOBS) $(TESTS)

.DEFAULT_GOAL := build
.PHONY: ffi-oracle ffi-mutants layout-oracle header-oracle libffi-kit help bootstrap build release demo test extremes stdlib check sanitize stress bench cross-build cross-test cross-test-all musl dist lint format install clean

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | \
	    awk -F'|' '{ printf "make %-11s %s\n", $$1, $$2 }'

bootstrap:  ## install missing packages with the system's package manager
	@tools/bootstrap

build: configured-build  ## build/krait (the default)
	@$(NINJA) -C build -j $(JOBS)

release: configured-build-release  ## build-release/krait, without assertions
	@$(NINJA) -C build-release -j $(JOBS)

demo: bootstrap  ## call libc, libz, SQLite and libm from Python
	@$(MAKE) --no-print-directory build
	@build/krait examples/demo.py

test: bootstrap  ## all tests (TESTS="types/list lang/": only these)
	@$(MAKE) --no-print-directory build
	@$(call RUN,build)
	@$(PYTHON) tests/cli.py --krait build/krait
	@$(PYTHON) tests/ffi_layout.py --krait build/krait -n 300
	@$(PYTHON) tests/ffi_misuse.py --krait build/krait -j $(JOBS)
	@$(PYTHON) tests/ffi_oracle.py --krait build/krait -n 600
	@$(PYTHON) tests/hardening.py --krait build/krait
	@$(PYTHON) tests/docs.py --krait build/krait

ffi-oracle: build  ## random calls and callbacks: ffi against the C compiler (N=3000)
	@$(PYTHON) tests/ffi_oracle.py --krait build/krait -n $(or $(N),3000)

ffi-mutants: bootstrap  ## break rules of foreign calls: does the call oracle notice?
	@$(PYTHON) tests/ffi_mutants.py --libffi $(LIBFFI)

layout-oracle: build  ## random structs: ffi against the C compiler (N=3000)
	@$(PYTHON) tests/ffi_layout.py --krait build/krait -n $(or $(N),3000)

header-oracle: build  ## system headers: ffi against the C compiler
	@$(PYTHON) tests/ffi_headers.py --krait build/krait

libffi-kit: build  ## libffi's own tests, driven by ffi (fetches libffi's source)
	@$(PYTHON) tests/ffi_kit.py --krait build/krait -j $(JOBS)

extremes: build  ## inputs that are too deep, too large or broken
	@$(PYTHON) tests/extremes.py --krait build/krait -j $(JOBS) $(TESTS)
	@$(PYTHON) tests/fuzz_image.py --krait build/krait --mutants 300
	@$(PYTHON) tests/fuzz_calls.py --krait build/krait --runs 4

stdlib: build  ## modules of CPython's library, from an installed CPython
	@$(PYTHON) tests/stdlib.py --krait build/krait -j $(JOBS)

N ?= 2000
SEED ?= 1
differential: build  ## N= random programs from SEED=, compared with CPython 3.13
	@$(PYTHON) tools/differential -n $(N) --seed $(SEED) --krait build/krait

cpython-score: build  ## CPython's own tests; writes docs/compatibility.md
	@tools/cpython_score -j $(JOBS)

check: test lint sanitize  ## tests, lint, and the tests under ASan and UBSan

sanitize: configured-build-asan  ## the tests under ASan and UBSan
	@$(NINJA) -C build-asan -j $(JOBS)
	@$(SANITIZER_ENV) $(call RUN,build-asan) --slowness 6
	@$(SANITIZER_ENV) $(PYTHON) tests/ffi_misuse.py --krait build-asan/krait -j $(JOBS)

stress: configured-build-stress configured-build-fail  ## collect at, and fail, every allocation
	@$(NINJA) -C build-stress -j $(JOBS)
	@$(call RUN,build-stress) --slowness 20 --no-slow --env KRAIT_GC_STRESS=7
	@$(call RUN,build-stress) --slowness 20 --no-slow --env KRAIT_GC_STRESS=1 --every 10
	@$(NINJA) -C build-fail -j $(JOBS)
	@$(PYTHON) tests/fail_allocations.py --krait build-fail/krait -j $(JOBS) $(TESTS)

bench: release  ## compare speed with the interpreters that are installed
	@$(PYTHON) bench/run.py --krait build-release/krait

cross-build: bootstrap  ## build for ARCH with LIBFFI=3.4.8 (cross/setup --list)
	@cross/setup --libffi $(LIBFFI) --build $(ARCH)

cross-test: bootstrap  ## build for ARCH and run the tests under qemu
	@cross/setup --libffi $(LIBFFI) --oracles --test $(ARCH) $(if $(TESTS),-- $(TESTS))

cross-test-all: bootstrap  ## the tests on every architecture; rewrites docs/platforms.md
	@if [ $(LIBFFI) = 3.4.8 ]; then \
	    cross/setup --oracles --test $(CROSS_ALL); status=$$?; \
	else \
	    cross/setup --libffi $(LIBFFI) --oracles --test $(CROSS_WHOLE); status=$$?; \
	    cross/setup --libffi $(LIBFFI) --oracles --ffi --test $(filter-out $(CROSS_WHOLE),$(CROSS_ALL)) || status=1; \
	fi; cross/report; exit $$status

musl: bootstrap  ## build with musl: dynamic and static, and run the tests
	@cross/setup --libffi $(LIBFFI) --oracles --test x86_64-musl x86_64-musl-static

dist: bootstrap  ## dist/krait-VERSION-ARCH.tar.gz, stripped, with its size and start-up memory
	@cross/dist --libffi $(LIBFFI) $(ARCH)

lint: bootstrap  ## the rules of CONTRIBUTING.md that a program can check
	@tools/bootstrap lint
	@$(PYTHON) tools/lint.py

format:  ## clang-format all C files (version 14)
	@git ls-files -co --exclude-standard '*.c' '*.h' | xargs clang-format -i

install: release  ## install build-release/krait (DESTDIR=, PREFIX=)
	@$(MESON) configure build-release --prefix "$(or $(PREFIX),/usr/local)"
	@DESTDIR="$(DESTDIR)" $(MESON) install -C build-release

clean:  ## remove everything that was built
	rm -rf build build-*

CONFIGURED = $(addprefix configured-,build build-release build-asan build-stress build-fail)
.PHONY: $(CONFIGURED)
$(CONFIGURED): configured-%:
	@[ -f $*/build.ninja ] || $(MESON) setup $* $(CONFIG_$*)
