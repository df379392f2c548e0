class A:
    def __add__(self, o): return f"A+{o}"
    def __radd__(self, o): return f"{o}+A"
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return f"{o}-A"


class B:
    def __rsub__(self, o): return "B.rsub"
    def __repr__(self): return "B"


print(A() + 1, 1 + A(), 5 - A(), A() - B(), "s" + A(), [1] + A())
for f in (lambda: A() - 5, lambda: A() * 2, lambda: A() - A()):
    try:
        print(f())
    except TypeError as e:
        print(e)
