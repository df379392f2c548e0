def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


s = 'ab'
t(lambda: s + 1)
t(lambda: s + None)
t(lambda: s + b'c')
t(lambda: 1 + s)
t(lambda: s * 'a')
t(lambda: s * 1.5)
t(lambda: s * None)
t(lambda: s - 'a')
t(lambda: s / 2)
t(lambda: -s)
t(lambda: ~s)
t(lambda: s < 1)
t(lambda: s >= b'a')
t(lambda: s[5])
t(lambda: s[-3])
t(lambda: s['a'])
t(lambda: s[1.0])
t(lambda: s[None])
t(lambda: s[0:'a'])
t(lambda: s[::0])
t(lambda: s())
t(lambda: s.nope)
t(lambda: s.Upper())
t(lambda: s @ s)
t(lambda: s & s)
t(lambda: s ** 2)
t(lambda: s << 1)
t(lambda: s % 1)
t(lambda: s % (1,))
t(lambda: abs(s))
t(lambda: round(s))
t(lambda: s * (2 ** 70))
t(lambda: divmod(s, 1))
t(lambda: hash(s, 1))


def assign():
    s[0] = 'x'


def delete():
    del s[0]


def inplace():
    x = 'a'
    x -= 1


t(assign)
t(delete)
t(inplace)
