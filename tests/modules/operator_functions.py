import operator as o
print(o.add(1, 2), o.sub(5, 3), o.mul("a", 3), o.truediv(7, 2), o.floordiv(7, 2))
print(o.mod(7, 3), o.pow(2, 5), o.lshift(1, 4), o.rshift(16, 2), o.and_(6, 3), o.or_(6, 3))
print(o.xor(6, 3), o.neg(5), o.pos(-5), o.abs(-5), o.inv(5), o.invert(0), o.not_(0))
print(o.truth([]), o.index(True))
print(o.lt(1, 2), o.le(2, 2), o.eq(1, 1.0), o.ne(1, 2), o.ge(1, 2), o.gt(2, 1))
print(o.is_(None, None), o.is_not(1, None), o.contains([1], 1), o.concat("a", "b"))
print(o.countOf([1, 2, 1], 1), o.indexOf("abc", "c"), o.getitem([5, 6], 1))
l = [1, 2, 3]
o.setitem(l, 0, 9)
o.delitem(l, 1)
print(l, o.iadd(l, [7]), o.iconcat(l, [8]), o.imul([1], 2), o.isub(5, 2), o.ior({1}, {2}))
print(o.ipow(2, 3), o.call(max, 1, 5), o.__add__(1, 1))
for f in (lambda: o.add(1), lambda: o.concat(1, 2), lambda: o.indexOf([], 1),
        lambda: o.add(1, "a"), lambda: o.countOf(5, 1), lambda: o.not_(), lambda: o.index(1.5),
        lambda: o.contains(5, 1), lambda: o.iconcat(1, 2)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
