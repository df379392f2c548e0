#!/usr/bin/env python3
# ffi_misuse — one mistake with C per case, each in a process of its own.
#
#   tests/ffi_misuse.py [--krait FILE] [-j N] [NAME …]
#
# ffi_misuse/*.cases: what stands before the first `## ` is run before every case of the file; a case
# is `## name: Exception` and its code, which must raise exactly that class and not end the process.

import argparse
import concurrent.futures
import glob
import os
import subprocess
import sys

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ffi_misuse")

WRAP = """
{prelude}
try:
{code}
except BaseException as e:
    print("raised", type(e).__name__, repr(str(e)[:200]))
else:
    print("raised nothing")
"""


def read_cases(file):
    with open(file) as f:
        prelude, *parts = f.read().split("\n## ")
    for part in parts:
        head, _, code = part.partition("\n")
        name, _, wanted = head.partition(":")
        body = "\n".join("    " + line for line in code.strip().splitlines())
        yield name.strip(), wanted.strip(), WRAP.format(prelude=prelude, code=body)


def run_case(case, options):
    name, wanted, program = case
    try:
        result = subprocess.run([options.krait, "-c", program], capture_output=True, text=True,
                                errors="replace", timeout=60, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return f"{name}: does not end"
    last = (result.stdout.splitlines() or [""])[-1]
    if result.returncode != 0:
        return f"{name}: exit code {result.returncode}: {result.stderr.strip()[-600:]}"
    if "runtime error" in result.stderr or "ERROR: AddressSanitizer" in result.stderr:
        return f"{name}: {result.stderr.strip()[-600:]}"
    if last.split()[:2] != ["raised", wanted]:
        return f"{name}: wanted {wanted}, got: {last or result.stderr.strip()[-300:]}"
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--krait", default="build/krait")
    parser.add_argument("-j", type=int, default=2)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    options.krait = os.path.abspath(options.krait)
    cases = [case for file in sorted(glob.glob(os.path.join(FOLDER, "*.cases")))
             for case in read_cases(file)
             if not options.names or any(name in case[0] for name in options.names)]
    with concurrent.futures.ThreadPoolExecutor(options.j) as pool:
        faults = [fault for fault in pool.map(lambda case: run_case(case, options), cases) if fault]
    for fault in faults:
        print(fault)
    print(f"{len(cases) - len(faults)} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
