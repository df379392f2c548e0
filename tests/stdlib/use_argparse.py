import argparse
p = argparse.ArgumentParser(prog="tool", description="Does things.", epilog="That is all.")
p.add_argument("files", nargs="*", help="input files")
p.add_argument("-n", "--number", type=int, default=3, metavar="N", help="how many (default: %(default)s)")
p.add_argument("-v", action="count", default=0)
p.add_argument("--mode", choices=["fast", "slow"])
sub = argparse.ArgumentParser(prog="sub").add_subparsers(dest="cmd")
sub.add_parser("go").add_argument("--x", action="store_true")
print(p.parse_args(["-n", "5", "-vv", "a", "b", "--mode=fast"]))
print(p.parse_known_args(["--other", "c"]))
p.print_help()
try:
    p.parse_args(["-n", "x"])
except SystemExit as e:
    print("exit", e.code)
