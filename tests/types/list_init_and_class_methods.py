l = list.__new__(list)
print(l, l.__init__("ab"), l, l.__init__(), l, list.__init__(l, range(2)), l)
l = [0, 1]
print(l, l.__len__(), l.__contains__(1), l.__getitem__(0), l.__setitem__(0, "z"), l)
print(l.__delitem__(0), l, l.__add__([1]), l.__mul__(2), l.__rmul__(2), l.__iadd__([5]))
print(l.__imul__(1), l.__eq__([1, 5]), l.__lt__([2]), l.__reversed__().__next__())
print(l.__iter__().__next__(), l.__sizeof__() > 0, l.__repr__(), list.__hash__)
for f in (lambda: l.__add__((1,)), lambda: l.__getitem__("a"), lambda: l.__init__(5),
        lambda: list.append(), lambda: l.index(), lambda: l.sort(1), lambda: l.insert(1),
        lambda: l.pop(1, 2), lambda: l.extend(), lambda: l.copy(1), lambda: l.reverse(1),
        lambda: l.count()):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
