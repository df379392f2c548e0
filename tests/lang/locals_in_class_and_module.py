print(locals() is globals())
locals()["dynamic"] = 5
print(dynamic)


class C:
    locals()["injected"] = 1
    print(injected, "injected" in locals())
    x = sorted(k for k in locals() if not k.startswith("__"))


print(C.injected, C.x)


def f():
    free = 1

    def g():
        y = 2
        return locals(), free
    return g()


print(f())
