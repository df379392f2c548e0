import argparse
p = argparse.ArgumentParser(prog="prog", description="Desc.", epilog="End.")
p.add_argument("file", help="input file")
p.add_argument("rest", nargs="*", type=int)
p.add_argument("-v", "--verbose", action="store_true")
p.add_argument("-n", "--num", type=int, default=3, metavar="N",
    help="number (default: %(default)s)")
p.add_argument("--mode", choices=["a", "b"], default="a")
p.add_argument("-c", action="count", default=0)
p.add_argument("--list", action="append")
p.add_argument("--no-color", dest="color", action="store_false")
p.add_argument("--const", nargs="?", const="C", default="D")
p.add_argument("--pair", nargs=2)
print(p.parse_args(["f.txt"]))
print(p.parse_args(["-vn5", "f", "1", "2", "--mode=b", "-ccc", "--list", "x", "--list=y",
    "--no-color", "--const", "--pair", "p", "q"]))
print(p.parse_args(["--verb", "--", "-dash"]).file, p.parse_known_args(["f", "--unknown", "1"]))
print(p.format_usage())
print(p.format_help())
