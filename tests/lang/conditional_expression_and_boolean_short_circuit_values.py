log = []
def e(v):
    log.append(v)
    return v
def show(v):
    print(repr(v), log)
    log.clear()
show(e(1) and e(0) or e("last"))
show(e(0) and e(1) or e(2) and e(3))
show(not e(0) and not e(1))
show(e(5) if e(1) else e(6))
show(e(1) if e(0) else e(2) if e(0) else e(3))
show([] or {} or () or "" or 0)
show(1 and "a" and [1])
show(e(0) or e(None))
show((e(1) or e(2)) and (e(0) or e(3)))
show(e(1) < e(0) and e("never") or e("alt"))
show(all(e(v) for v in (1, 0, 2)))
show(any(e(v) for v in (0, 3, 2)))
x = e(1) or (y := e(2))
print("y" in globals())
show(x)
show((lambda: e(1) or e(2))())
