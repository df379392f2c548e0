import sys

exec(compile("'shown'\n", "<i>", "single"))
print(__builtins__._)
sys.displayhook = lambda v: print("hook", v)
exec(compile("1; 2 + 2; None; x = 3\n", "<i>", "single"))
sys.displayhook = sys.__displayhook__
exec(compile("[1]\n", "<i>", "single"))
