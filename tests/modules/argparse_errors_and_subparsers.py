import argparse
p = argparse.ArgumentParser(prog="prog", exit_on_error=False)
p.add_argument("--n", type=int)
p.add_argument("--m", choices="ab")
g = p.add_mutually_exclusive_group()
g.add_argument("--x", action="store_const", const=1)
g.add_argument("--y", action="store_const", const=2)
for a in (["--n", "z"], ["--m", "q"], ["--x", "--y"], ["--n"]):
    try:
        p.parse_args(a)
    except argparse.ArgumentError as e:
        print(type(e).__name__, e)

class P(argparse.ArgumentParser):
    def error(self, message):
        raise SystemExit("error: " + message)
    def exit(self, status=0, message=None):
        raise SystemExit(("exit", status, message))

q = P(prog="q")
sub = q.add_subparsers(dest="cmd", required=True)
a = sub.add_parser("add", help="adds")
a.add_argument("v", type=float, nargs="+")
a.set_defaults(func=sum)
b = sub.add_parser("ls", aliases=["list"])
b.add_argument("-a", "--all", action="store_true")
n = q.parse_args(["add", "1", "2.5"])
print(n.cmd, n.func(n.v), q.parse_args(["list", "-a"]))
print(argparse.Namespace(a=1) == argparse.Namespace(a=1))
for args in ([], ["nope"], ["add"], ["add", "x"], ["ls", "--bad"], ["ls", "extra"]):
    try:
        q.parse_args(args)
    except SystemExit as e:
        print(e.code)
r = argparse.ArgumentParser(parents=[], add_help=False, fromfile_prefix_chars="@",
    argument_default=argparse.SUPPRESS, prog="r")
r.add_argument("--opt")
print(r.parse_args([]), r.parse_args(["--opt", "1"]), vars(r.parse_args(["--op", "2"])))
for f in (lambda: r.add_argument("--opt"), lambda: r.add_argument("a", required=True),
        lambda: r.add_argument("--z", action="bad"), lambda: r.add_argument("--q", nargs=0),
        lambda: r.add_argument("--w", type="int")):
    try:
        f()
    except (argparse.ArgumentError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
