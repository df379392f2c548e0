def bad(f):
    raise ValueError("refused " + f.__name__)


try:
    @bad
    def f():
        pass
except ValueError as e:
    print(e)
print("f" in globals())
f = "old"
try:
    @bad
    class f:
        pass
except ValueError as e:
    print(e, f)
