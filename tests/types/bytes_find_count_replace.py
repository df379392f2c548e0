b = b"abcabcabc"
print(b.find(b"c"), b.find(b"c", 3), b.find(b"z"), b.find(99), b.rfind(b"ab"))
print(b.rfind(97, 0, 5), b.index(b"bc"), b.rindex(98), b.count(b"ab"), b.count(97))
print(b.count(b""), b.find(b"", 9), b.find(b"", 10))
print(b.replace(b"b", b"XX"), b.replace(b"b", b"", 2), b.replace(b"", b"-"))
print(b.replace(b"zz", b"y"), bytearray(b).replace(b"a", b"1"))
print(b.replace(bytearray(b"c"), memoryview(b"d")))
for f in (lambda: b.index(b"zz"), lambda: b.rindex(1), lambda: b.find("a"), lambda: b.find(256),
        lambda: b.count(None), lambda: b.replace("a", b"b"), lambda: b.replace(1, 2),
        lambda: b.find(-1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
