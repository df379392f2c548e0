from operator import itemgetter, attrgetter, methodcaller
rows = [("b", 2, {"k": 1}), ("a", 3, {"k": 0}), ("c", 1, {"k": 5})]
print(sorted(rows, key=itemgetter(1)), [itemgetter(0, 2)(r) for r in rows])
print(itemgetter(slice(0, 2))(rows[0]), itemgetter(-1)("xyz"))
print(itemgetter("a", "b")({"a": 1, "b": 2}), itemgetter(())({(): "empty"}))
print(itemgetter(None)({None: 5}))

class O:
    class inner:
        deep = type("D", (), {"er": 7})
    def m(self, *a, **k):
        return a, k

o = O()
print(attrgetter("inner.deep.er")(o), attrgetter("inner.deep", "m")(o)[0].er)
print(methodcaller("m")(o), methodcaller("m", 1, k=2)(o))
print(list(map(methodcaller("upper"), "ab")), itemgetter(1) == itemgetter(1))
print(repr(methodcaller("m", k=1)), itemgetter(0).__reduce__()[1])
print(attrgetter("a.b").__reduce__()[1])

class G:
    def __getitem__(self, k):
        return ("item", k)

print(itemgetter("x", 5, (1, 2))(G()), dict(map(itemgetter(0, 1), rows)))
print(max(rows, key=lambda r: itemgetter("k")(r[2])))
