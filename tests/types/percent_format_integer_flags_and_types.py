def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for spec in ("%d", "%i", "%u", "%5d|", "%-5d|", "%05d", "%+d", "% d", "%+ d", "%.3d", "%8.3d|", "%-8.3d|", "%x", "%X", "%#x", "%#X", "%o", "%#o", "%#.5x", "%#010x", "%+x"):
    print(spec, [spec % n for n in (0, 7, -7, 255, 10 ** 20)])
class I:
    def __int__(self): return 5
    def __index__(self): return 6
class J:
    def __int__(self): return 5
for value in (3.99, -3.99, True, I(), J(), "5", None, 1j, float("nan"), float("inf"), 10 ** 400 // 10 ** 390):
    t(lambda: "%d" % value)
    t(lambda: "%x" % value)
