class A: pass
class B(A): pass
class C(B): pass


print(A.__subclasses__(), issubclass(C, A), issubclass(A, C), issubclass(C, (int, B)))
print(isinstance(True, int), isinstance(1, (str, (float, (int,)))), isinstance(1, int | str))
for src in ("issubclass(1, int)", "isinstance(1, 1)", "isinstance(1, (int, 2))", "isinstance('', (int, 2))",
            "issubclass(int, 5)", "isinstance(1, [int])"):
    try:
        print(src, eval(src))
    except TypeError as e:
        print(src, "->", e)
