
from datetime import *
import datetime as D
def t(f, *a, **k):
    try: print(getattr(f,'__qualname__',f), a, k, repr(f(*a, **k)))
    except Exception as e: print(getattr(f,'__qualname__',f), a, k, type(e).__name__, e)
for a in [(2024,2,29),(2023,2,29),(0,1,1),(10000,1,1),(2024,13,1),(2024,1,32),(1,1,1),(9999,12,31),('a',1,1),(2024,1.0,1),(2024,),(2024,1)]:
    t(date, *a); t(datetime, *a)
for k in [dict(days=1.5), dict(seconds=0.1), dict(microseconds=0.5), dict(microseconds=1.5), dict(weeks=1, hours=25, minutes=61, milliseconds=1001), dict(days=999999999, hours=24), dict(days=-1, microseconds=1), dict(hours=0.3, minutes=0.7), dict(days='a'), dict(), dict(days=1e9), dict(seconds=1e-6), dict(milliseconds=0.0005),dict(days=0.1, seconds=0.2, microseconds=0.6)]:
    t(timedelta, **k)
    try:
        x = timedelta(**k); print(x, x.total_seconds(), -x, abs(x), x*2, x*0.5, x*1.37, x/3, x/0.7, x//7, bool(x), x % timedelta(seconds=7), divmod(x, timedelta(hours=1)), x/timedelta(hours=2), hash(x)==hash(timedelta(x.days, x.seconds, x.microseconds)))
    except Exception as e: print(type(e).__name__, e)
d = date(2024, 5, 17)
for y in range(1995, 2030):
    for md in ((1,1),(1,3),(12,28),(12,31)):
        x = date(y, *md); print(tuple(x.isocalendar()), x.weekday(), x.isoweekday(), x.toordinal(), date.fromordinal(x.toordinal()) == x, end=' ')
print(); print(d.isocalendar(), repr(d), str(d), d.ctime(), d + timedelta(20), d - timedelta(days=200), d - date(2000,1,1), d < date(2025,1,1), d == datetime(2024,5,17), d.replace(month=1), d.timetuple()[:])
for s in ['2024-01-02','20240102','2024-W01-3','2024W013','2024-W01','2024W01','2024-W53-1','2020-W53-7','2024-1-2','2024-01','','x','2024-13-01','2024-0102','2024-W1','20240102T10','2024-W01-8', '２024-01-02']:
    t(date.fromisoformat, s); t(datetime.fromisoformat, s)
for s in ['10','10:20','10:20:30','10:20:30.5','10:20:30,123456789','1020','102030','102030.123','T10:20','10:20+01:00','10:20Z','10:20-0130','10:20:30.123+05:30:15.25','25:00','10:2','10:20:','10:20+25:00','10:20+1','a','','10:2030','1020:30','10:20:30.','10:20z','10:20+00:00','24:00']:
    t(time.fromisoformat, s); t(datetime.fromisoformat, '2024-01-02T'+s); t(datetime.fromisoformat, '20240102 '+s); t(datetime.fromisoformat, '2024-W01-2x'+s); t(datetime.fromisoformat, '2024W012T'+s); t(datetime.fromisoformat, '2024W01T'+s)
tz = timezone(timedelta(hours=5, minutes=30)); tz2 = timezone(-timedelta(hours=3), 'BRT')
a = datetime(2024,1,31,23,59,59,999999, tz); b = datetime(2024,1,31,15,0, tzinfo=tz2); n = datetime(2024,1,31,12)
print(a, b, n, repr(a), repr(b), a-b, a<b, a==b, a.astimezone(tz2), b.astimezone(timezone.utc), a.utctimetuple()[:], a.timestamp(), b.timestamp(), a.tzname(), b.tzname(), a.dst(), a.utcoffset())
t(lambda: a < n); t(lambda: a - n); print(a == n, a != n, n == 5, hash(a) == hash(a.astimezone(tz2)))
for x in (a, b, n): print(x.isoformat(' '), [x.isoformat(timespec=s) for s in ('hours','minutes','seconds','milliseconds','microseconds')], x.date(), x.time(), x.timetz(), x.ctime())
t(n.isoformat, 'ab'); t(n.isoformat, timespec='x'); t(n.replace, tzinfo=5); t(n.replace, fold=2)
print(datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1e9+0.1234565, tz), datetime.fromtimestamp(-1.5, UTC), datetime.combine(d, time(1,2,3)), datetime.combine(d, time(1, tzinfo=tz), tz2))
t(datetime.fromtimestamp, 1e20, UTC); t(datetime.fromtimestamp, float('nan'), UTC); t(datetime.fromtimestamp, 'a', UTC)
for args in [(timedelta(hours=24),),(timedelta(0),),(timedelta(0),'x'),(5,),(timedelta(hours=1),5),(timedelta(seconds=1),),(-timedelta(hours=1,seconds=30),)]: t(timezone, *args)
print(timezone.utc, repr(timezone.utc), timezone.min, timezone.max, UTC is timezone.utc, str(tz2), timezone(timedelta(seconds=3661)), tz == timezone(timedelta(hours=5.5)), tz2)
for x in (time(), time(1,2), time(1,2,3), time(1,2,3,4), time(1,2,tzinfo=tz), time(1,fold=1)): print(x, repr(x), x.isoformat('milliseconds'), bool(x), x.replace(hour=5), x < time(2) if x.tzinfo is None else None, x == time(1,2))
t(lambda: time(1) < time(1, tzinfo=tz)); t(time, 24); t(time, 1, 60); t(time, microsecond=-1); t(lambda: datetime.max + timedelta(microseconds=1)); t(lambda: date.min - timedelta(1)); 
class Z(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=1) + self.dst(dt)
    def dst(self, dt): return timedelta(hours=1) if dt and 3 < dt.month < 10 else timedelta(0)
    def tzname(self, dt): return 'CEST' if self.dst(dt) else 'CET'
z = Z()
for m in (1, 7): x = datetime(2024, m, 1, 12, tzinfo=z); print(x, x.tzname(), x.astimezone(UTC), datetime(2024, m, 1, 12, tzinfo=UTC).astimezone(z), x.utctimetuple()[:])
class Bad(tzinfo):
    def utcoffset(self, dt): return 5
t(tzinfo().utcoffset, None)
for o in (d, n, a, time(1,2,3,4), timedelta(1,2,3), tz, tz2): print(o.__reduce__(), hash(o) == hash(o))
print(date.min, date.max, datetime.min, datetime.max, time.min, time.max, timedelta.min, timedelta.max, timedelta.resolution, D.MINYEAR, D.MAXYEAR)
class S(date): pass
class T(datetime): pass
print(repr(S(2024,1,1)), type(S(2024,1,1) + timedelta(1)), type(T(2024,1,1) - timedelta(1)), type(T.fromisoformat('2024-01-01')), repr(T(2024,1,1,1,1,1)), type(T(2024,1,1).replace(day=2)))
print(f'{d}', f'{n!s:>25}', date.fromisocalendar(2020, 53, 5)); t(date.fromisocalendar, 2021, 53, 1); t(date.fromisocalendar, 2021, 1, 8); t(date.fromordinal, 0); t(date.fromordinal, 3652060)
