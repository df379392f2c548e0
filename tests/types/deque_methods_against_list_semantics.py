from collections import deque

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

d = deque("abcde", 4)
print(d, d.maxlen, d[0], d[-1], len(d), "c" in d, d.index("d"), d.count("b"), list(reversed(d)), d == deque("bcde"), d != deque("bcd"), d < deque("bcdf"), d + deque("x"), d * 2, deque([1]) * 3, repr(deque([], 0)))
d.rotate(1)
print(d)
d.rotate(-6)
d.appendleft("z")
d.extendleft("12")
print(d, d.pop(), d.popleft(), d)
d.insert(1, "ins")
t(d.insert, 0, "full")
d.remove("ins")
d[0] = "set"
del d[-1]
print(d, d.copy() == d, d.reverse(), d)
t(d.remove, "zz")
t(d.index, "zz")
t(deque().pop)
t(deque().popleft)
t(lambda: d[10])
t(lambda: d[0:1])
t(lambda: d["a"])
t(deque, [], -1)
t(deque, [], "x")
t(deque, 5)
t(deque, [1], 2, 3)
t(setattr, d, "maxlen", 5)
t(hash, d)
t(lambda: d + [1])
t(d.rotate, "x")
it = iter(d)
d.append("new")
t(next, it)
e = deque([1, 2, 3])
e += [4]
e *= 2
print(e, deque(iterable="ab", maxlen=1), e.index(3, 4), bool(deque()))
