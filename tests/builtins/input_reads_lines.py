import io, sys
sys.stdin = io.StringIO("first line\nsecond\n\nlast without newline")
print([input(), input("prompt> ")])
print(repr(input()), repr(input()))
try:
    input("more? ")
except EOFError as e:
    print(type(e).__name__, e)
out = io.StringIO()
old = sys.stdout
sys.stdin = io.StringIO("x\n")
sys.stdout = out
r = input("to stdout:")
sys.stdout = old
print(repr(out.getvalue()), r)
try:
    input(1, 2)
except TypeError as e:
    print(type(e).__name__, e)

class NotFile:
    pass

sys.stdin = NotFile()
try:
    input()
except AttributeError as e:
    print(type(e).__name__, e)
sys.stdin = None
try:
    input()
except RuntimeError as e:
    print(type(e).__name__, e)
del sys.stdin
try:
    input()
except RuntimeError as e:
    print(type(e).__name__, e)
