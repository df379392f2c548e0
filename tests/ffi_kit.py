#!/usr/bin/env python3
# ffi_kit — libffi's own test functions, called and called back by Krait's ffi.
#
#   tests/ffi_kit.py [--krait FILE] [-j N] [--source FOLDER] [--seed N] [NAME …]
#
# The C functions of libffi.bhaible, libffi.call and libffi.closures are compiled into shared
# libraries; ffi_kit/_drive.py declares them by parsing their source, calls them with the values of
# bhaible's own tests and with random ones, through the stub and through libffi, and compares with a
# direct call of the C compiler. The source: --source, $LIBFFI_SOURCE, what cross/libffi.py has
# unpacked, or the distribution's source package, which it asks the package manager for.

import argparse
import concurrent.futures
import glob
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def find_source(options):
    """The folder `testsuite`, or None and the reason."""
    chosen = options.source or os.environ.get("LIBFFI_SOURCE")
    if chosen:
        return os.path.join(chosen, "testsuite"), f"no testsuite in {chosen}"
    pattern = os.path.join(ROOT, "build-cross/libffi/source-*/libffi-*/testsuite")
    if not glob.glob(pattern) and not options.offline:
        code = f"import sys; sys.path.insert(0, {ROOT + '/cross'!r}); import libffi; libffi.fetch('3.4.8')"
        try:
            subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=300)
        except (OSError, subprocess.TimeoutExpired):
            pass
    found = sorted(glob.glob(pattern))
    return (found[-1] if found else ""), "the source package of libffi is not at hand (LIBFFI_SOURCE=folder)"


def list_files(tests, names):
    files = [os.path.join(tests, "libffi.bhaible", "test-call.c")]
    for folder in "libffi.call", "libffi.closures":
        files += sorted(glob.glob(os.path.join(tests, folder, "*.c")))
    return [file for file in files if not names or any(name in file for name in names)]


def run_file(file, folder, options):
    """passed, failed, left to libffi, and messages."""
    label = "/".join(file.split("/")[-2:])
    passed = failed = elsewhere = functions = 0
    messages = []
    for mode in "stub", "libffi":
        command = [options.krait, "-X", "ffi=" + mode, os.path.join(HERE, "ffi_kit", "_drive.py"), file, folder,
                   str(options.seed)]
        try:
            run = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=120,
                                 stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            failed += 1
            messages.append(f"{label} ({mode}): does not end")
            continue
        *lines, last = run.stdout.splitlines() or [""]
        if run.returncode or not last.startswith("kit: "):
            failed += 1
            messages.append(f"{label} ({mode}): exit code {run.returncode}: {run.stderr.strip()[-600:]}")
            continue
        checks, faults, left, functions = map(int, last.split()[1:])
        passed += max(checks - faults, 0)
        failed += faults
        elsewhere += left
        messages += [f"{label} ({mode}): {line}" for line in lines]
    return passed, failed, elsewhere, functions, messages


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--krait", default="build/krait")
    parser.add_argument("-j", type=int, default=2)
    parser.add_argument("--source", help="folder of libffi's source")
    parser.add_argument("--offline", action="store_true", help="ask no package manager")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    options.krait = os.path.abspath(options.krait)
    tests, reason = find_source(options)
    if not os.path.isdir(tests):
        print("skipped: " + reason)
        return 0
    if not shutil.which(os.environ.get("CC") or "cc"):
        print("skipped: there is no C compiler")
        return 0
    with tempfile.TemporaryDirectory(prefix="krait-kit-") as folder:
        with open(os.path.join(folder, "fficonfig.h"), "w") as file:
            file.write("#define FFI_HIDDEN\n")
        with concurrent.futures.ThreadPoolExecutor(options.j) as pool:
            results = list(pool.map(lambda file: run_file(file, folder, options), list_files(tests, options.names)))
    for result in results:
        for message in result[4]:
            print(message)
    passed, failed, elsewhere, functions = (sum(result[i] for result in results) for i in range(4))
    print(f"{functions} functions; {elsewhere} checks that one back end leaves to the other")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
