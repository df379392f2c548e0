import os, time, sys
s = os.stat("/")
t = time.gmtime(0)
print(type(s).__name__, type(t).__name__, isinstance(t, tuple), len(t), t[0], t.tm_year)
print(t[-1], t[1:3], tuple(t) == t, t.n_fields, t.n_sequence_fields, t.n_unnamed_fields)
print(hash(t) == hash(tuple(t)))
print(t.tm_zone == "UTC" or isinstance(t.tm_zone, str), t.tm_gmtoff, s.st_mode == s[0])
print(len(s), s.n_fields > len(s), sys.version_info > (3,))
print(sys.version_info[0] == sys.version_info.major, sys.version_info[:1] == (3,))
print(type(sys.version_info).__name__)
y, mo, d, *rest = t
print(y, mo, d, rest, t == time.gmtime(0), t < time.gmtime(1), t.__match_args__[:2])
print(time.struct_time(range(9)), repr(time.struct_time(range(11)))[:30])
print(time.struct_time(t, {"tm_zone": "X"}).tm_zone == t.tm_zone)
for f in (lambda: setattr(t, "tm_year", 1), lambda: time.struct_time(range(5)),
        lambda: time.struct_time(range(20)), lambda: t.nope, lambda: time.struct_time(),
        lambda: type(sys.version_info)(range(5))):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
