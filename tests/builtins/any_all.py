seen = []

def t(x):
    seen.append(x)
    return x

print(any([0, "", None]), any([0, 1]), all([1, "a"]), all([1, 0]), any([]), all([]))
print(any(t(x) for x in (0, 1, 2)), seen, any("a"), all({}), all("ab"))
seen.clear()
print(all(t(x) for x in (1, 0, 2)), seen)

class B:
    def __bool__(self):
        raise ValueError("bool")

for f in (lambda: any(), lambda: all(5), lambda: any([0, B(), 1]), lambda: all([1], [2]),
        lambda: any(None)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(any([1, B()]), all([0, B()]))
