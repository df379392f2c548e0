class A:
    __match_args__ = ("x",)
    x = 1


class B:
    __match_args__ = ["x"]


class C:
    __match_args__ = (5,)


class D: pass


def attempt(src):
    try:
        exec(f"match a:\n case {src}: pass", globals())
        print(src, "ok")
    except TypeError as e:
        print(src, "|", e)


for cls in (A, B, C, D):
    a = cls()
    n = cls.__name__
    attempt(f"{n}(1)")
    attempt(f"{n}(1, 2)")
a = A()
attempt("A(1, x=1)")
attempt("a()")
a = 5
attempt("int(1, 2)")
attempt("int(real=5, imag=0)")
