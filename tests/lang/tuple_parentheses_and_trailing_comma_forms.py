a = 1,
b = ()
c = (1,)
d = (1)
e = 1, 2,
f = ((),)
print(a, b, c, d, e, f, type(d).__name__)
def g(): return 1, 2
def h(): return
def i(): yield 1,
print(g(), h(), next(i()), [(1, 2), 3], {(1, 2): 3}[1, 2], (1, *[2, 3],), *(4, 5))
for x in 1, 2: print(x, end=" ")
for x, in (1,), (2,): print(x, end=" ")
x, = [9]
(y,) = "z"
[z] = (8,)
print(x, y, z, (lambda: (1, 2))(), "%s %s" % (1, 2), "%s" % ((1,),))
assert (1, 2) == (1, 2), "tuple"
for text in ("(,)", "()= 1", "a, = 1, ", "1,,2", "f(1,,2)", "f(,)", "[,]", "{,}", "def f(,): pass", "lambda ,: 1", "x = ,", "(1 2)", "[1 2]", "{1 2}", "{1: 2 3: 4}", "f(a b)", "a, b += 1", "(a, b): int = 1", "f(a,) = 1", "for x, y, in z: pass", "import a,", "from a import (b,)", "from a import b,", "del a,", "global a,", "return 1,", "assert a, b,", "print(1,)", "class A(B,): pass", "def f(a,): pass", "def f(*a,): pass", "def f(**a,): pass", "def f(*, a,): pass", "with a, : pass", "except a, b: pass"):
    try:
        compile(text, "f", "exec")
        print("ok", text)
    except SyntaxError as e:
        print(text, "|", e.msg)
