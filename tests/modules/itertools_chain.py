from itertools import chain
print(list(chain("ab", [1], (), {2: 3})), list(chain()))
print(list(chain.from_iterable(["ab", "c"])))
print(list(chain.from_iterable(map(range, range(4)))), type(chain()).__name__)

def boom():
    yield "ok"
    raise ValueError("boom")

c = chain([1], boom(), [2])
out = []
try:
    for x in c:
        out.append(x)
except ValueError as e:
    print(out, type(e).__name__, e)
c = chain([1], 5, [2])
print(next(c))
for i in range(2):
    try:
        print(next(c))
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
for f in (lambda: chain.from_iterable(5), lambda: chain.from_iterable(), lambda: chain(a=1),
        lambda: list(chain.from_iterable([1]))):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
