class M(type):
    def __setattr__(cls, n, v): print("set", n); super().__setattr__(n, v)
    def __delattr__(cls, n): print("del", n); super().__delattr__(n)
    def __getattr__(cls, n): return f"meta {n}"
    def __dir__(cls): return ["custom"]
    def __repr__(cls): return f"<{cls.__name__} class>"
    def __str__(cls): return "str class"
    def __hash__(cls): return 5
    def __eq__(cls, o): return "eq"
    def __lt__(cls, o): return "lt"
    def __format__(cls, s): return "fmt" + s
class A(metaclass=M): x = 1
A.y = 2
del A.y
print(A.unknown, A.x, dir(A), repr(A), str(A), hash(A), A == 1, A < 2, f"{A:q}", [A])
try: A().unknown
except AttributeError as e: print(e)
try: A().missing
except AttributeError as e: print(e.name)
print(isinstance(A(), A), A in [A], {A: 1}[A])
