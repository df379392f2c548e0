def deco(name):
    print("make", name)

    def apply(f):
        print("apply", name, f.__name__)
        return f
    return apply


@deco("a")
@deco("b")
@deco("c")
def f(x=print("default")):
    pass
