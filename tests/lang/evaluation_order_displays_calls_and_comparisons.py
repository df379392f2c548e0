log = []
def e(n, v=None):
    log.append(n)
    return n if v is None else v
def show(x=None):
    print(log)
    log.clear()
show({e(1): e(2), e(3): e(4), **e(5, {}), e(6): e(7)})
show([e(1), *e(2, ()), e(3)])
show({e(1), e(2), *e(3, ())})
def f(*a, **k): log.append("call")
show(e("f", f)(e(1), *e(2, ()), e(3), k=e(4), **e(5, {}), j=e(6)))
show(e(1) < e(2) < e(3) > e(4))
show(e(1) > e(2) > e(3))
show(e("yes") if e("cond", True) else e("no"))
show(e(1) + e(2) * e(3) ** -e(4))
show(e("a", [])[:] or e("b") and e("c"))
show((lambda a=e("d1"), *, b=e("d2"): 0)(e("arg")))
show(f"{e('x')}{e('y'):{e('>')}{e(3)}}")
show({e("v") + e("k"): e("val") for _ in e("iter", "1")} if False else {e("k"): e("val") for _ in e("iter", "1")})
show([e("el") for a in e("outer", "1") for b in e("inner", "1") if e("cond")])
def deco(n): log.append("deco " + n); return lambda fn: (log.append("apply " + n), fn)[1]
@deco("one")
@deco("two")
def g(x: e("ann x") = e("default"), *, y: e("ann y") = e("kwdefault")) -> e("ann return"): pass
show()
class C(e("base", object), metaclass=e("meta", type)): log.append("body")
show()
