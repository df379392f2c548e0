src = '''
import math
class Shape:
    def __init__(self, n):
        self.n = n
    def area(self):
        return self.n ** 2
shapes = [Shape(i) for i in range(4)]
total = sum(s.area() for s in shapes)
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)
try:
    1 / 0
except ZeroDivisionError as e:
    msg = str(e)
with open("/dev/null") as f:
    empty = f.read()
result = (total, fact(10), msg, empty, math.floor(2.5))
'''
ns = {"__name__": "made_up"}
exec(src, ns)
print(ns["result"], ns["Shape"].__module__, sorted(k for k in ns if not k.startswith("__")))
print("e" in ns)
exec("a = 1;b = 2\nif a:\n\tc = a + b\n", ns)
print(ns["c"])
exec("", ns)
exec("# only a comment", ns)
exec("x = 1 \\\n + 2", ns)
exec(b"y = '\xc3\xa9'", ns)
exec(bytearray(b"z = 5"), ns)
exec(b"\xef\xbb\xbfbom = 1", ns)
exec("\n\n   \nlast = 1   # no newline", ns)
print(ns["x"], ns["y"], ns["z"], ns["bom"], ns["last"])
for s in ("if 1:\n  a\n b", "def f():", "a b", "x = (1", "'abc"):
    try:
        exec(s)
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset)
