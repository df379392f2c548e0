for src in ("1+1", b"1+1", bytearray(b"2+2"), memoryview(b"3+3"), "  4", "\t5\n"):
    print(eval(src))
class S(str): pass
print(eval(S("6")))
for bad in (5, None, ["1"], 1.5, lambda: 1):
    for f in (eval, exec, lambda s: compile(s, "f", "eval")):
        try:
            f(bad)
        except TypeError as e:
            print(e)
for args in (("1", "f"), ("1", 5, "eval"), ("1", "f", "other"), ("1", "f", 5), ("1", b"bytes", "eval"), ("1", "f", "eval", 0, False, 3), ("1\0", "f", "eval"), ("x", "f", "eval", -1)):
    try:
        print(compile(*args).co_filename)
    except (TypeError, ValueError, SyntaxError) as e:
        print(type(e).__name__, e)
import warnings
warnings.simplefilter("ignore")
from pathlib import Path
print(compile("1", Path("a/b"), "eval").co_filename, compile(source="1", filename="kw", mode="eval", flags=0, dont_inherit=True, optimize=-1).co_filename)
