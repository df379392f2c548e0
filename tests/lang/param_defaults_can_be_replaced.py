def f(a, b=1, *, c=2):
    return a, b, c


f.__defaults__ = (10, 20)
print(f())
f.__defaults__ = None
f.__kwdefaults__ = {"c": 30}
print(f(1, 2))
f.__kwdefaults__ = None
for call in (lambda: f(1), lambda: f(1, 2)):
    try:
        call()
    except TypeError as e:
        print(e)
try:
    f.__defaults__ = [1]
except TypeError as e:
    print(e)
