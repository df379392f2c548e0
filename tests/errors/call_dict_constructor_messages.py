def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


class K:
    def keys(self):
        return ['a', 'b']

    def __getitem__(self, k):
        raise IndexError(k)


class Keys:
    keys = 5


class KeysFail:
    def keys(self):
        return 7


for value in [1, None, 'a', 'ab', ['ab'], ['abc'], [1], [()], [(1,)], [(1, 2, 3)], [[1, 2], 'x'], [[[], 1]], [({}, 1)], K(), Keys(), KeysFail(), {1}, {(1, 2)}, (i for i in [1]), [None], 1.5, dict, [(1, 2), 3]]:
    t(dict, value)
    t({}.update, value)
    t(lambda: {**value})
    t(lambda: dict(a=1, **value))
    t(lambda: {} | value)
t(lambda: dict(1, 2))
t(lambda: dict({}, {}))
t(lambda: {}.update(1, 2))
t(lambda: dict.fromkeys())
t(lambda: dict.fromkeys(1))
t(lambda: dict.fromkeys([[]]))
t(lambda: dict.fromkeys([], 1, 2))
