def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def f(**k):
    return k


class K:
    def __call__(self, **k):
        return k

    def m(self, **k):
        return k


t(lambda: f(**{1: 2}))
t(lambda: f(**{1: 2}, **{1: 3}))
t(lambda: f(e=1, **{1: 2}, **{'e': 3}))
t(lambda: f(**{None: 2}, **{None: 3}))
t(lambda: dict(**{1: 2}))
t(lambda: K()(**{1: 2}))
t(lambda: K().m(**{1: 2}))
t(lambda: print(**{1: 2}))
t(lambda: f(*5, **{1: 2}))
t(lambda: int(**{1: 2}))
t(lambda: [].sort(**{1: 2}))
