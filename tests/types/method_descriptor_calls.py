m = list.append
print(type(m).__name__, m.__name__, m.__qualname__, m.__objclass__ is list, repr(m))
a = []
m(a, 1)
m.__get__(a)(2)
print(a, m.__get__(None, list) is m)
for call in (lambda: m(), lambda: m((), 1), lambda: m.__get__(())):
    try:
        call()
    except TypeError as e:
        print(type(e).__name__, e)
c = dict.__dict__["fromkeys"]
print(type(c).__name__, c.__get__(None, dict)("ab"))
class D(dict):
    pass
print(type(D.fromkeys("a")).__name__)
