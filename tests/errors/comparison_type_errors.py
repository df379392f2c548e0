class A: pass
class B:
    def __lt__(self, o): return NotImplemented


for src in ("1 < 'a'", "'a' > 1", "[] <= ()", "{} >= {}", "None < None", "1 < None", "A() < A()", "B() < B()", "B() > A()", "1j > 1", "len < len", "int < str", "object() <= 1", "b'a' < 'a'", "{1} < [1]", "... < ...", "range(1) < range(2)", "slice(1) < slice(2)", "max(1, None)", "sorted([A(), A()])", "1 < 2 < 'a'", "(1, A()) < (1, A())", "float < 1", "NotImplemented < 1"):
    try:
        eval(src)
        print(src, "ok")
    except TypeError as e:
        print(src, "|", e)
