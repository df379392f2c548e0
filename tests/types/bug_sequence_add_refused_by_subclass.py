class A(list):
    def __add__(self, o): return NotImplemented
class C(A): pass
class D(list):
    def __radd__(self, o): return NotImplemented
class E(list):
    def __mul__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
class T(tuple):
    def __add__(self, o): return NotImplemented
class S(str):
    def __add__(self, o): return NotImplemented
for f in (lambda: A() + [1], lambda: C() + [1], lambda: D() + [1], lambda: E([1]) * 2, lambda: 2 * E([1]), lambda: T() + (1,), lambda: S() + 'a', lambda: [1] + A(), lambda: [1] + C()):
    try: print(f())
    except TypeError as e: print(e)
def g():
    x = E([1]); x += [2]; return x
print(g())
x = A(); 
try:
    x += [1]; print(x)
except TypeError as e: print(e)
