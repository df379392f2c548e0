import argparse
p = argparse.ArgumentParser(prog="tool",
    description="A tool with a rather long description that must be wrapped somewhere near the right margin of the output.",
    epilog="See the manual.", formatter_class=argparse.HelpFormatter)
p.add_argument("input", metavar="IN", help="input file")
p.add_argument("output", nargs="?", default="-", help="output (default: %(default)s)")
g = p.add_argument_group("tuning", "options for speed")
g.add_argument("-j", "--jobs", type=int, metavar="N",
    help="number of jobs, which has an explanation long enough to wrap over two lines")
g.add_argument("--very-long-option-name-here", action="store_true", help="wraps below")
m = p.add_mutually_exclusive_group(required=True)
m.add_argument("--quiet", action="store_true")
m.add_argument("--loud", action="store_const", const=3, help="loud")
p.add_argument("--secret", help=argparse.SUPPRESS)
p.add_argument("--version", action="version", version="%(prog)s 1.0")
p.add_argument("--pick", choices=["x", "y"], nargs=2, help="100%% of %(choices)s")
print(p.format_help())
q = argparse.ArgumentParser(prog="raw", usage="%(prog)s [anything]",
    description="keep\n  layout", formatter_class=argparse.RawDescriptionHelpFormatter,
    add_help=False)
q.add_argument("--x", default=5, help="the x")
print(q.format_help())
r = argparse.ArgumentParser(prog="dflt", formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    prefix_chars="+-")
r.add_argument("+x", "++ex", default=5, help="the x")
s = r.add_subparsers(title="commands", metavar="CMD", help="what to do")
s.add_parser("one", help="first", aliases=["uno"])
s.add_parser("two")
print(r.format_help(), r.format_usage())
