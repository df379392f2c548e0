def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
text = "aé\u4e2d\U0001f600"
for i in (0, -1, 3, -4, True, I(2), I(-2)):
    print(ascii(text[i]))
for i in (4, -5, 2 ** 70, "0", 1.0, None, I("x"), I(9)):
    t(lambda: text[i])
print(ascii(text[::-1]), ascii(text[I(1):I(3)]), ascii(text[-2 ** 70:2 ** 70]), ascii(text[3:1:-1]), text[5:], text[2:2] == "")
t(lambda: text["a":])
t(lambda: text[::0])
t(lambda: text[1.5:])
