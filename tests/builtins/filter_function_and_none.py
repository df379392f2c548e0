print(list(filter(None, [0, 1, "", "a", None, [], [0]])))
print(list(filter(lambda x: x % 3, range(10))))
f = filter(str.isdigit, "a1b2")
print(type(f).__name__, iter(f) is f, next(f), list(f), list(f))
for bad in (lambda: filter(None), lambda: filter(None, 3), lambda: next(filter(3, [1]))):
    try:
        bad()
    except TypeError as e:
        print(e)
class F(filter):
    pass
print(type(F(None, [1])).__name__, list(F(None, [1, 0])))
