class A:
    def __contains__(self, x): return [x]


class B:
    def __iter__(self):
        yield 1
        yield float("nan")
        print("reached")
        yield 3


class E:
    def __eq__(self, o): print("eq", o); return o == 2


print(5 in A(), 1 in B(), 3 in B(), 9 not in B())
print(E() in [1, 2, 3], E() not in (5,))
nan = float("nan")
print(nan in [nan], nan in [float("nan")], nan == nan)
for f in (lambda: 1 in 5, lambda: 1 in object(), lambda: 5 in "abc", lambda: "a" in b"a", lambda: [] in {1}):
    try:
        f()
    except TypeError as e:
        print(e)
