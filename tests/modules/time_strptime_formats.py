import time
for s, f in (("2024-02-29 13:14:15", "%Y-%m-%d %H:%M:%S"), ("Feb 9 24", "%b %d %y"),
        ("friday 1 march 2024", "%A %d %B %Y"), ("11:05 PM", "%I:%M %p"), ("060 2024", "%j %Y"),
        ("100%", "100%%"), ("69 68", "%y %m") ,
        ("Thu Jan  1 00:00:00 1970", "%a %b %d %H:%M:%S %Y"), ("20240305", "%Y%m%d")):
    try:
        print(repr(s), tuple(time.strptime(s, f)))
    except ValueError as e:
        print(repr(s), type(e).__name__, e)
print(tuple(time.strptime("Sat Mar  2 10:20:30 2024")))
for s, f in (("x", "%Y"), ("2024-13-01", "%Y-%m-%d"), ("2023-02-29", "%Y-%m-%d"),
        ("2024 extra", "%Y"), ("1", "%Q"), ("1", "%")):
    try:
        print(time.strptime(s, f))
    except ValueError as e:
        print(type(e).__name__, e)
