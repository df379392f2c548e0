print(next(iter("ab")), next(iter([]), "d"), list(iter(range(2))), list(iter({"k": 1})))
print(type(iter("é")).__name__, type(iter(())).__name__, type(iter(b"")).__name__)
print(type(iter({1})).__name__, type(iter([])).__name__, type(iter(bytearray())).__name__)
i = iter([1])
next(i)
for f in (lambda: next(i), lambda: next(5), lambda: next("a"), lambda: iter(5),
        lambda: iter(None), lambda: next(i, 1, 2), lambda: iter(), lambda: iter(int)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
