class L(list): pass
l = L([1, 2, 3])
for value in (l + [4], [0] + l, l * 2, l[:], l[1:2], l.copy(), sorted(l), list(l), L(l), l.__iadd__([5]), l.__imul__(1)):
    print(type(value).__name__, value)
class G(list):
    def __getitem__(self, i): return "item"
    def __iter__(self): return iter("iter")
    def __len__(self): return 99
g = G([1, 2])
print(list(g), g[0], len(g), g, [*g], tuple(g), g + [], g == [1, 2], list.__len__(g), ",".join(g), sorted(g), g.copy())
a = []
a.extend(g)
print(a)
a[:] = g
print(a)
