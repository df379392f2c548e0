s = "aé€😀z"
print(len(s), [s[i] for i in range(len(s))], [s[-i - 1] for i in range(len(s))])
print(s[1:3], s[::-1], s[::2], s[-3:-1], s[3:1], repr(s[10:]), s[:], s[-100:2], s[4:0:-2])
print(s[1::2])
print(list(s), list(reversed(s)), [ord(c) for c in s], s[True])
long = "é" * 1000 + "x" + "😀" * 1000
print(long[999:1002], len(long), long[1500], long[-1], long.index("x"), long[1000])
for f in (lambda: s[5], lambda: s[-6], lambda: s["a"], lambda: s[1.0], lambda: s[::0],
        lambda: s[10**30], lambda: s["a":], lambda: s[None]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    s[0] = "x"
except TypeError as e:
    print(type(e).__name__, e)
try:
    del s[0]
except TypeError as e:
    print(type(e).__name__, e)
