class A: pass


a = A()
setattr(a, "async", 1)
setattr(a, "await", 2)
print(vars(a), getattr(a, "async"))
for src in ("a.async", "a.await", "f(async=1)"):
    try:
        compile(src, "<t>", "exec")
    except SyntaxError as e:
        print(src, "|", e.msg)
