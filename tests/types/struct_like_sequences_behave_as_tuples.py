import sys, time, os

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

v = sys.version_info
print(v[:2] == (3, 13), v.major, v >= (3, 0), v == tuple(v), isinstance(v, tuple), len(v), v.releaselevel in ("final", "alpha", "beta", "candidate"), v.index(13), hash(v) == hash(tuple(v)), v + () == tuple(v), type(v[:]).__name__)
s = time.struct_time(range(9))
print(s, s.tm_year, s[0], s.tm_zone, s.n_fields > s.n_sequence_fields, s.n_unnamed_fields, s == tuple(range(9)), s.__match_args__[:2], s.count(3), list(s)[:3])
t(time.struct_time)
t(time.struct_time, 5)
t(time.struct_time, [1])
t(setattr, s, "tm_year", 1)
t(lambda: s.nothing)
t(lambda: s["tm_year"])
t(type(v))
t(time.struct_time, range(9), {"tm_zone": "X"})
print(time.struct_time(range(9), {"tm_zone": "X"}).tm_zone)
import copy, pickle
print(copy.copy(s) == s, pickle.loads(pickle.dumps(s)) == s, copy.replace(s, tm_year=99).tm_year, type(copy.deepcopy(s)).__name__)
match s:
    case time.struct_time(year, mon):
        print(year, mon)
