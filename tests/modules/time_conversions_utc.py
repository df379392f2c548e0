import time, os
os.environ["TZ"] = "UTC"
time.tzset()
for s in (0, 1, 59, 86399, 86400, 951782400, 1e9, 1709251199, 2**31 - 1, 2**31, 2**32,
        253402300799, -1, -86400, -2208988800, 1.9, -0.5):
    g = time.gmtime(s)
    print(s, tuple(g), time.mktime(g) == int(s) if s > 0 else "-", time.localtime(s) == g)
    print(time.ctime(s))
print(time.tzname, time.timezone, time.daylight, time.altzone, time.localtime(0).tm_zone)
print(time.localtime(0).tm_gmtoff)
os.environ["TZ"] = "EST5EDT,M3.2.0,M11.1.0"
time.tzset()
w, s = time.localtime(1704067200), time.localtime(1719792000)
print(tuple(w), tuple(s), w.tm_zone, s.tm_zone, w.tm_gmtoff, s.tm_gmtoff, time.timezone)
print(time.altzone, time.daylight, time.tzname, time.mktime(w), time.mktime(s))
