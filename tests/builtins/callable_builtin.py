class A:
    def __call__(self): pass

class B: pass

b = B()
b.__call__ = lambda: 1
print(callable(len), callable(int), callable(A), callable(A()), callable(B()), callable(b))
print(callable(lambda: 1), callable(5), callable(None), callable("".join))
print(callable(A.__call__), callable(print), callable([]))
try:
    b()
except TypeError as e:
    print(type(e).__name__, e)
try:
    callable()
except TypeError as e:
    print(type(e).__name__, e)
