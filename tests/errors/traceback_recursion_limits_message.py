import sys


def f():
    return f()


class R:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __getattr__(self, name):
        return self.other

    def __hash__(self):
        return hash(self)

    def __str__(self):
        return str(self)

    def __len__(self):
        return len(self)


for action in f, lambda: repr(R()), lambda: R() == 1, lambda: R().x, lambda: hash(R()), lambda: str(R()), lambda: len(R()), lambda: [].__class__.__call__ and f():
    try:
        action()
    except RecursionError as e:
        print(type(e).__name__, str(e).split(' while')[0], isinstance(e, RuntimeError))
for bad in 0, -1, 'a', 1.5, None:
    try:
        sys.setrecursionlimit(bad)
    except Exception as e:
        print(type(e).__name__, e)
x = []
x.append(x)
print(x)
y = {}
y['y'] = y
print(y)
