import argparse

def run(spec, *argvs):
    p = argparse.ArgumentParser(prog="p", exit_on_error=False)
    for a, k in spec:
        p.add_argument(*a, **k)
    for argv in argvs:
        try:
            print(argv.split(), p.parse_args(argv.split()))
        except (argparse.ArgumentError, SystemExit) as e:
            print(argv.split(), type(e).__name__, e)

run([(("x",), {"nargs": "?", "default": "D"}), (("-o",), {"nargs": "?", "const": "C"})], "",
    "v", "-o", "-o 1", "v -o")
run([(("x",), {"nargs": "*"}), (("-n",), {"nargs": 2, "type": int})], "", "a b c", "-n 1 2 a",
    "a -n 1 2", "-n 1 x")
run([(("x",), {"nargs": "+", "type": float})], "1 2.5", "1e3")
run([(("-f",), {"action": "append", "type": int}),
    (("-e",), {"action": "extend", "nargs": "+"}), (("-v",), {"action": "count"})], "-f 1 -f 2",
    "-e a b -e c", "-vvv -v", "-f1 -vv")
run([(("--flag",), {"action": argparse.BooleanOptionalAction, "default": None}),
    (("--lvl",), {"type": int, "choices": range(3)})], "--flag", "--no-flag", "--lvl 2",
    "--lvl 5", "--lvl=1 --fl")
run([(("cmd",), {}), (("rest",), {"nargs": argparse.REMAINDER})], "go -x --y z", "go")
run([(("-n",), {"type": int, "default": "7"}), (("neg",), {"type": int})], "-5", "-n -3 -4",
    "1")
run([(("--a-b",), {"dest": "q"}), (("--long-name", "-l"), {}), (("pos",), {"metavar": "POS"})],
    "--a-b 1 p", "-l=v p", "-lv p", "--long-name v p")
