def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

s = {1}
t(s.remove, 2)
t(s.remove, "x")
t(s.discard, 2)
t(s.remove, [])
t(s.discard, [])
t(s.add, {})
t(s.remove, {9})
t(lambda: {9} in s)
t(lambda: [] in s)
s.add(frozenset([9]))
print({9} in s, s.remove({9}), s)
t(s.pop, 1)
print(s.pop(), s)
t(s.pop)
t(s.add)
t(s.add, 1, 2)
t(s.clear, 1)
t(lambda: frozenset().add)
t(hash, s)
try:
    {1}.remove((1, 2))
except KeyError as e:
    print(e.args)
