def v(n):
    print("v", n)
    return n


def f(a=v(1), b=v(2), *, c=v(3), d: v("annotation") = v(4)) -> v("return"):
    pass


print(f.__defaults__, f.__kwdefaults__, f.__annotations__)
