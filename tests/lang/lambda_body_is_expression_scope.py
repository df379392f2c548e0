x = 10
f = lambda: (y := x + 1, y * 2)
print(f(), "y" in globals())
print((lambda: [z for z in range(3)])())
g = lambda x=x: x
x = 99
print(g())
print(list(map(lambda t: t[0] if t else None, ["ab", ""])))
