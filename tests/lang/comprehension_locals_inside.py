def f():
    a = 1
    return [sorted(locals()) for b in [0]]


print(f())


class C:
    p = 1
    r = [sorted(k for k in locals() if k[:2] != "__") for q in [0]]


print(C.r)
