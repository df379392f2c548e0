import operator as o

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print(o.index(True), o.concat([1], [2]), o.contains("abc", "b"), o.countOf([1, 2, 1], 1), o.indexOf("abc", "c"), o.getitem({"k": 1}, "k"), o.is_(None, None), o.is_not(1, None), o.not_([]), o.truth("a"), o.length_hint([1, 2]), o.matmul.__name__, o.inv(5), o.pos(-1), o.neg(2), o.xor(6, 3), o.lshift(1, 4))
a = [1]
b = o.iadd(a, [2])
c = o.iconcat(a, [3])
print(a is b is c, a, o.iadd((1,), (2,)), o.imul("a", 2), o.ior({1}, {2}), o.ipow(2, 3))
t(o.index, 1.0)
t(o.concat, 1, 2)
t(o.concat, [1], (2,))
t(o.iconcat, 1, 2)
t(o.indexOf, "abc", "z")
t(o.countOf, 5, 1)
t(o.getitem, [1], 5)
t(o.setitem, (1,), 0, 1)
t(o.delitem, {}, "k")
g, h, m = o.itemgetter(1), o.attrgetter("real", "imag"), o.methodcaller("split", ",", maxsplit=1)
print(g("abc"), o.itemgetter(0, -1)([1, 2, 3]), h(5), o.attrgetter("__class__.__name__")(5), m("a,b,c"), g, h, m, o.itemgetter(slice(1, 3))("abcd"))
t(o.itemgetter)
t(o.attrgetter, 5)
t(o.attrgetter("missing"), 5)
t(o.methodcaller)
t(o.methodcaller("nope"), 5)
t(g, 5)
t(o.call, len, "abc")
import pickle, copy
print(pickle.loads(pickle.dumps(g))("xyz"), pickle.loads(pickle.dumps(h))(3), pickle.loads(pickle.dumps(m))("p,q"), copy.copy(g)("uv"))
