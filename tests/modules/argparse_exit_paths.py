import argparse, io, contextlib
p = argparse.ArgumentParser(prog="prog")
p.add_argument("--n", type=int, required=True)
p.add_argument("--version", action="version", version="v1")
p.add_argument("f", nargs="*", type=argparse.FileType("r"))
for argv in ([], ["--n"], ["--n", "x"], ["--n", "1", "--bad"], ["-h"], ["--version"],
        ["--n", "1", "/no/such/file"]):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            p.parse_args(argv)
            code = None
        except SystemExit as e:
            code = e.code
    print(argv, code, out.getvalue().splitlines()[:2], err.getvalue().splitlines()[-1:])

class Up(argparse.Action):
    def __call__(self, parser, ns, values, option=None):
        setattr(ns, self.dest, (values.upper(), option))

q = argparse.ArgumentParser()
q.add_argument("-u", action=Up)
q.register("action", "up", Up)
q.add_argument("--v", action="up")
q.set_defaults(extra=1)
print(q.parse_args(["-u", "a", "--v", "b"]), q.get_default("extra"))
print(q.parse_known_args(["--zz", "1"]))
print(q.parse_args(["-ux"], argparse.Namespace(pre="set")))

def positive(s):
    if int(s) < 1:
        raise argparse.ArgumentTypeError(f"{s} is not positive")
    return int(s)

z = argparse.ArgumentParser(exit_on_error=False)
z.add_argument("--p", type=positive)
for v in ("5", "0", "q"):
    try:
        print(z.parse_args(["--p", v]))
    except argparse.ArgumentError as e:
        print(e)
