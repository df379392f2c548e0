class A: pass


def store(o, v): o.x = v


a = A()
for i in range(20):
    store(a, i)
print(vars(a))
A.x = property(lambda s: "prop", lambda s, v: print("setter", v))
store(a, 99)
print(a.x, vars(a))
del A.x
store(a, 5)
print(a.x)
A.__setattr__ = lambda s, k, v: print("hook", k, v)
store(a, 6)
print(a.x)
