# words: 64
import copy
import _random
import random


def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as e:
        print(type(e).__name__, e)


g = _random.Random(5)
state = g.getstate()
a = [g.random() for _ in range(3)]
g.setstate(state)
print(a == [g.random() for _ in range(3)], len(state), state[-1])
show(g.setstate, 1)
show(g.setstate, (1,) * 5)
show(g.setstate, (1,) * 624 + (700,))
show(g.setstate, (-1,) * 625)
show(g.setstate, ('a',) * 625)
show(g.getrandbits, -1)
show(g.getrandbits, 'a')
show(_random.Random, 1, 2)
show(g.seed, [])
for k in (0, 1, 31, 32, 33, 63, 64, 65, 1000):
    g.seed(k)
    print(k, g.getrandbits(k))
for seed in (2 ** 31, 2 ** 32, -2 ** 64, 2 ** 20000, True, 1.25):
    g.seed(seed)
    print(g.getrandbits(40))
r = random.Random(3)
r.gauss()
c = copy.copy(r)
print(c.gauss() == r.gauss(), c.random() == r.random(), c.getstate() == r.getstate())


class Countdown(random.Random):
    def __init__(self):
        self.values = iter(range(9, 0, -1))
        super().__init__()

    def random(self):
        return next(self.values) / 10


d = Countdown()
print(d.randrange(10), d.choice('abc'), d.uniform(0, 10), d.sample(range(3), 2))


class Bits(random.Random):
    def getrandbits(self, k):
        return 1


print(Bits().randrange(5), Bits().choice('ab'), Bits().shuffle([1, 2]))
