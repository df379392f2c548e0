s = "hello world, hello"
print(s.find("hello"), s.find("hello", 1), s.find("z"), s.find(""), s.find("", 5))
print(s.find("", 100), s.find("o", -5), s.find("hello", 0, 4))
print(s.rfind("hello"), s.rfind("hello", 0, -1), s.rfind("z"), s.rfind(""))
print(s.rfind("", 0, 5), s.rfind("l", 3, 11))
print(s.index("w"), s.rindex("l"), s.count("l"), s.count(""), s.count("ll"))
print(s.count("o", 5), s.count("o", 5, 8), "aaaa".count("aa"), "".count(""))
print("abc".count("", 4), "abc".count("", 3))
u = "aé€😀é"
print(u.find("é"), u.rfind("é"), u.find("😀"), u.count("é"), u.index("€", -4), u.find("é", 2))
for f in (lambda: s.index("zz"), lambda: s.rindex("zz"), lambda: s.find(1),
        lambda: s.count(None), lambda: s.find(), lambda: s.find("a", "b")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print("h" in s, "" in s, "hello w" in s, "x" in s)
try:
    1 in s
except TypeError as e:
    print(type(e).__name__, e)
print(s.find("hello", None, None), s.find("h", 10**30), s.find("h", -10**30, 10**30))
