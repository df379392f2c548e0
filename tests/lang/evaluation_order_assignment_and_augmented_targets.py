log = []
def ev(name, value=None):
    log.append(name)
    return value
class O:
    def __setattr__(self, n, v): log.append(f"set {n}"); self.__dict__[n] = v
    def __getattr__(self, n): log.append(f"get {n}"); return 0
    def __getitem__(self, i): log.append(f"getitem {i}"); return 1
    def __setitem__(self, i, v): log.append(f"setitem {i}={v}")
    def __delitem__(self, i): log.append(f"delitem {i}")
def show():
    print(log)
    log.clear()
o = O()
ev("obj", o)[ev("index", 1)] = ev("value", 2); show()
ev("obj", o)[ev("index", 1)] += ev("value", 2); show()
ev("obj", o).attr += ev("value", 2); show()
ev("a", o).x, ev("b", o)[ev("i", 0)] = ev("rhs", (1, 2)); show()
ev("t1", o).p = ev("t2", o)[ev("i", 3)] = ev("rhs", 5); show()
del ev("d1", o)[ev("i", 1)], ev("d2", o)[ev("j", 2)]; show()
(ev("w", o)[ev("lo", 1):ev("hi", 2):ev("st", 3)]); show()
ev("x", o)[ev("lo", 1):ev("hi", 2)] = ev("v", 9); show()
for ev("target", o)[ev("i", 0)] in ev("iter", (1, 2)): log.append("body")
show()
ev("ann obj", o).y: ev("annotation") = ev("value", 1); show()
