import time
t = time.struct_time((2024, 2, 9, 3, 4, 5, 4, 40, 0))
for d in "aAbBcdHIjmMpSUwWxXyY%":
    print(d, time.strftime("%" + d, t))
print(time.strftime("%Y-%m-%dT%H:%M:%S", t), time.strftime("é%Y😀", t))
print(time.strftime("%e|%T|%D|%F|%R", t))
print(time.strftime("%I:%M %p", time.struct_time((2024, 1, 1, 12, 0, 0, 0, 1, 0))))
print(time.strftime("%y", time.struct_time((1999, 12, 31, 23, 59, 59, 4, 365, 0))))
print(time.asctime(t))
print(time.strftime("%j %U %W", time.struct_time((2023, 1, 1, 0, 0, 0, 6, 1, 0))))
print(time.strftime("%Y", time.struct_time((9999, 1, 1, 0, 0, 0, 0, 1, 0))))
for f in (lambda: time.strftime("%Y", (2024, 0, 40, 0, 0, 0, 0, 0, 0)),
        lambda: time.strftime("%H", (2024, 1, 1, 25, 0, 0, 0, 1, 0)),
        lambda: time.strftime("%M", (2024, 1, 1, 0, 61, 0, 0, 1, 0)),
        lambda: time.strftime("%S", (2024, 1, 1, 0, 0, 62, 0, 1, 0)),
        lambda: time.strftime("%j", (2024, 1, 1, 0, 0, 0, 0, 400, 0)),
        lambda: time.asctime((2024, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.strftime("%Y", 5)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
