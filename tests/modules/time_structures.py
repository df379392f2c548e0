import time
print(time.gmtime(0), time.gmtime(0)[:6], time.gmtime(86400 * 365.25).tm_yday)
print(time.strftime("%Y-%m-%d %H:%M:%S %j %a %b %%", time.gmtime(1e9)))
print(time.asctime(time.gmtime(0)), time.mktime(time.localtime(100000)) == 100000)
print(time.strptime("2024-02-29", "%Y-%m-%d")[:3])
t = time.struct_time((2020, 1, 2, 3, 4, 5, 3, 2, 0))
print(t, t.tm_year, t[1], t.tm_wday, len(t), t == (2020, 1, 2, 3, 4, 5, 3, 2, 0))
print(time.strftime("%d/%m/%y", t), time.strftime("", t) == "", time.gmtime(-1)[:6])
print(time.gmtime(2**33)[:3])
a, b = time.monotonic(), time.monotonic()
print(b >= a, time.perf_counter_ns() > 0, isinstance(time.time(), float))
print(isinstance(time.time_ns(), int), time.process_time() >= 0, time.sleep(0))
print(time.sleep(0.001), time.get_clock_info("monotonic").monotonic, time.time() > 1.6e9)
print(isinstance(time.tzname, tuple), time.clock_gettime(time.CLOCK_MONOTONIC) > 0)
print(time.thread_time() >= 0)
for f in (lambda: time.sleep(-1), lambda: time.gmtime("x"), lambda: time.gmtime(1e30),
        lambda: time.mktime((1, 2)), lambda: time.struct_time((1, 2)), lambda: time.strftime(5),
        lambda: time.asctime("x"), lambda: time.sleep("a"), lambda: time.struct_time(5),
        lambda: time.gmtime(float("nan")),
        lambda: time.strftime("%Y", (2020, 13, 1, 0, 0, 0, 0, 0, 0))):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
