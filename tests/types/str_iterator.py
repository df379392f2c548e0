it = iter("aé😀")
print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), list(it))
print(it.__length_hint__())
try:
    next(it)
except StopIteration as e:
    print(type(e).__name__, e.args)
print(list(zip("ab", "xyz")), list(enumerate("é€", 1)), dict(zip("ab", [1, 2])))
print("".join(reversed("añb")))
a, *b = "héllo"
print(a, b)
it2 = iter(it)
print(it2 is it)
