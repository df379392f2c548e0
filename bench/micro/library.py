"""Containers and functional modules, one line per operation: nanoseconds, and with a file of another
interpreter's lines the ratio to it.

usage: micro/library.py [FILE [FILTER]]      python3.13 micro/library.py >base; krait micro/library.py base
"""
import array
import bisect
import collections
import functools
import heapq
import itertools
import operator
import random
import struct
import sys
import time

N = 20000
ints = list(range(N))
words = [f'w{i % 700}' for i in range(N)]
pairs = [(i % 100, i) for i in range(N)]
Point = collections.namedtuple('Point', 'x y')
points = [Point(i, -i) for i in range(N)]
rng = random.Random(1)
shuffled = ints[:]
rng.shuffle(shuffled)
floats = [rng.random() for _ in range(N)]
odd = [i & 1 for i in ints]


def drain(iterator):
    for _ in iterator:
        pass


def use_deque():
    d = collections.deque()
    append, popleft = d.append, d.popleft
    for i in ints:
        append(i)
    for i in ints:
        popleft()


def window():
    d = collections.deque(maxlen=50)
    for i in ints:
        d.append(i)


def rotate():
    d = collections.deque(range(100))
    for i in ints:
        d.rotate(1)


def group_default():
    d = collections.defaultdict(list)
    for key, value in pairs:
        d[key].append(value)


def count_default():
    d = collections.defaultdict(int)
    for word in words:
        d[word] += 1


def ordered():
    d = collections.OrderedDict()
    for i in ints:
        d[i] = i
    for i in ints:
        d.move_to_end(i)
    for i in ints:
        d.popitem(last=False)


def make_points():
    for i in ints:
        Point(i, i)


def read_points():
    for p in points:
        p.x, p.y


def replace_points():
    for p in points[:2000]:
        p._replace(x=1)


@functools.lru_cache(maxsize=None)
def cached(x):
    return x


@functools.lru_cache(maxsize=128)
def bounded(x):
    return x


def hits(f):
    for i in ints:
        f(i & 63)


def misses():
    for i in ints:
        bounded(i)


part = functools.partial(max, 5)
part_kw = functools.partial(dict, a=1)


def partials(f, arg):
    for i in ints:
        f(arg)


def heap():
    h = []
    for i in shuffled:
        heapq.heappush(h, i)
    while h:
        heapq.heappop(h)


def insort():
    l = []
    for i in shuffled[:5000]:
        bisect.insort(l, i)


def packs():
    pack, unpack = struct.pack, struct.unpack
    for i in ints:
        unpack('<IhB', pack('<IhB', i, 5, 7))


def arrays():
    a = array.array('i')
    for i in ints:
        a.append(i)
    s = 0
    for i in range(N):
        s += a[i]
    for x in a:
        pass


def randoms():
    r = rng.random
    for i in ints:
        r()


def randints():
    r = rng.randrange
    for i in ints:
        r(100)


CASES = [
    ('itertools.chain', lambda: drain(itertools.chain(ints, ints))),
    ('itertools.chain.from_iterable', lambda: drain(itertools.chain.from_iterable(pairs))),
    ('itertools.count+islice', lambda: drain(itertools.islice(itertools.count(), N))),
    ('itertools.cycle', lambda: drain(itertools.islice(itertools.cycle('abc'), N))),
    ('itertools.repeat', lambda: drain(itertools.repeat(None, N))),
    ('itertools.accumulate', lambda: drain(itertools.accumulate(ints))),
    ('itertools.accumulate(max)', lambda: drain(itertools.accumulate(ints, max))),
    ('itertools.batched', lambda: drain(itertools.batched(ints, 5))),
    ('itertools.combinations', lambda: drain(itertools.combinations(range(40), 3))),
    ('itertools.comb_with_repl', lambda: drain(itertools.combinations_with_replacement(range(40), 3))),
    ('itertools.permutations', lambda: drain(itertools.permutations(range(8), 5))),
    ('itertools.product', lambda: drain(itertools.product(range(25), repeat=3))),
    ('itertools.compress', lambda: drain(itertools.compress(ints, odd))),
    ('itertools.dropwhile', lambda: drain(itertools.dropwhile(lambda x: x < 9000, ints))),
    ('itertools.takewhile', lambda: drain(itertools.takewhile(lambda x: x < 9000, ints))),
    ('itertools.filterfalse', lambda: drain(itertools.filterfalse(None, odd))),
    ('itertools.groupby', lambda: [sum(1 for _ in g) for _, g in itertools.groupby(ints, lambda x: x // 50)]),
    ('itertools.groupby(plain)', lambda: drain(itertools.groupby(words))),
    ('itertools.pairwise', lambda: drain(itertools.pairwise(ints))),
    ('itertools.starmap', lambda: drain(itertools.starmap(max, pairs))),
    ('itertools.starmap(def)', lambda: drain(itertools.starmap(lambda a, b: a, pairs))),
    ('itertools.tee', lambda: [drain(t) for t in itertools.tee(ints, 2)]),
    ('itertools.zip_longest', lambda: drain(itertools.zip_longest(ints, odd))),
    ('collections.deque', use_deque),
    ('collections.deque(maxlen)', window),
    ('collections.deque.rotate', rotate),
    ('collections.deque(iter)', lambda: drain(collections.deque(ints))),
    ('collections.Counter(list)', lambda: collections.Counter(words)),
    ('collections.Counter(str)', lambda: collections.Counter('abracadabra' * 1000)),
    ('collections.defaultdict(list)', group_default),
    ('collections.defaultdict(int)', count_default),
    ('collections.OrderedDict', ordered),
    ('collections.namedtuple()', make_points),
    ('collections.namedtuple.x', read_points),
    ('collections.namedtuple._replace', replace_points),
    ('functools.lru_cache(None)', lambda: hits(cached)),
    ('functools.lru_cache(128)', lambda: hits(bounded)),
    ('functools.lru_cache misses', misses),
    ('functools.partial', lambda: partials(part, 3)),
    ('functools.partial(**kw)', lambda: partials(part_kw, ())),
    ('functools.reduce(add)', lambda: functools.reduce(operator.add, ints)),
    ('functools.reduce(def)', lambda: functools.reduce(lambda a, b: a + b, ints)),
    ('functools.cmp_to_key', lambda: sorted(shuffled[:3000], key=functools.cmp_to_key(lambda a, b: a - b))),
    ('operator.itemgetter', lambda: drain(map(operator.itemgetter(1), pairs))),
    ('operator.itemgetter(2)', lambda: drain(map(operator.itemgetter(1, 0), pairs))),
    ('operator.attrgetter', lambda: drain(map(operator.attrgetter('x'), points))),
    ('operator.methodcaller', lambda: drain(map(operator.methodcaller('upper'), words))),
    ('operator.mul(map)', lambda: drain(map(operator.mul, ints, ints))),
    ('heapq push+pop', heap),
    ('heapq.heapify', lambda: heapq.heapify(shuffled[:])),
    ('heapq.nsmallest', lambda: heapq.nsmallest(100, shuffled)),
    ('heapq.merge', lambda: drain(heapq.merge(ints[:5000], ints[5000:10000]))),
    ('bisect.bisect', lambda: [bisect.bisect(ints, x) for x in shuffled]),
    ('bisect.insort', insort),
    ('struct pack+unpack', packs),
    ('struct.iter_unpack', lambda: drain(struct.iter_unpack('<ii', bytes(8 * N)))),
    ('array', arrays),
    ('random.random', randoms),
    ('random.randrange', randints),
    ('random.shuffle', lambda: rng.shuffle(shuffled)),
    ('random.choices', lambda: rng.choices(ints, k=N)),
    ('sum(floats sorted)', lambda: sorted(floats)),
]


def best(function):
    result = 1e9
    for _ in range(15):
        start = time.process_time()
        function()
        result = min(result, time.process_time() - start)
    return result


def main():
    base = {}
    if len(sys.argv) > 1:
        with open(sys.argv[1]) as file:
            for line in file:
                name, _, number = line.rstrip().rpartition(' ')
                base[name.strip()] = float(number)
    wanted = sys.argv[2] if len(sys.argv) > 2 else ""
    for name, function in CASES:
        if wanted in name:
            number = best(function) * 1e9 / N
            if name in base:
                mark = '  <-- slower' if number > base[name] * 1.05 else ''
                print(f'{name:34} {number:8.1f} {base[name]:8.1f}  {number / base[name]:5.2f}{mark}')
            else:
                print(f'{name:34} {number:.1f}')

main()
