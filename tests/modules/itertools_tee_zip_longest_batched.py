from itertools import tee, zip_longest, batched
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), tee("x", 0), len(tee("ab", 3)), type(a).__name__)
a, b, c = tee(iter("abc"), 3)
next(a)
import copy
d = copy.copy(a)
print(list(a), list(b), list(c), list(d))
print(list(zip_longest("abc", [1])), list(zip_longest("a", [1, 2], fillvalue="-")))
print(list(zip_longest()), list(zip_longest([], "x", ())), list(zip_longest("ab")))
print(list(batched("abcdefg", 3)), list(batched([], 2)), list(batched("ab", 5)))
print(list(batched("abcd", 2, strict=True)))
for f in (lambda: tee(5), lambda: tee([], -1), lambda: tee([], "a"), lambda: zip_longest(5),
        lambda: zip_longest("a", bad=1), lambda: batched("a", 0), lambda: batched("a"),
        lambda: list(batched("abc", 2, strict=True)), lambda: batched(5, 1), lambda: tee()):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
