class P: pass


p = P()
for i in range(200):
    setattr(p, f"a{i}", i)
print(sum(getattr(p, f"a{i}") for i in range(200)), len(vars(p)))
for i in range(0, 200, 2):
    delattr(p, f"a{i}")
print(len(vars(p)), hasattr(p, "a0"), p.a1, list(vars(p))[:3])
p.a0 = "again"
print(list(vars(p))[-1], p.a0)
q = P()
q.a1 = "q"
print(q.a1, vars(q))
