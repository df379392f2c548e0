import optparse
p = optparse.OptionParser(prog="t", usage="%prog [options]")
p.add_option("-q", "--quiet", action="store_true", dest="q", default=False, help="less")
p.add_option("-n", type="int", default=1, help="count [%default]")
options, rest = p.parse_args(["-q", "-n", "3", "rest"])
print(options.q, options.n, rest)
print(p.format_help())
