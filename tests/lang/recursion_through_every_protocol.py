# slow: under the stress builds
import sys
def f(n): return f(n+1)
try:
    f(0)
except RecursionError as e:
    print("1", type(e).__name__)
x = []
for i in range(100000):
    x = [x]
try:
    repr(x)
except RecursionError as e:
    print("2", type(e).__name__)
class A:
    def __getattr__(self, n):
        return getattr(self, n + "x")
try:
    A().foo
except RecursionError as e:
    print("3", type(e).__name__)
def g():
    yield from g()
try:
    list(g())
except RecursionError as e:
    print("4", type(e).__name__)
class B:
    def __eq__(self, o): return self == o
try:
    B() == B()
except RecursionError as e:
    print("5", type(e).__name__)
class C:
    def __init__(self): C()
try:
    C()
except RecursionError as e:
    print("6", type(e).__name__)
class D:
    def __repr__(self): return repr(self)
try:
    repr(D())
except RecursionError as e:
    print("7", type(e).__name__)
class E:
    @property
    def p(self): return self.p
try:
    E().p
except RecursionError as e:
    print("8", type(e).__name__)
def it(n):
    for x in it(n+1):
        yield x
try:
    list(it(0))
except RecursionError as e:
    print("9", type(e).__name__)
class F:
    def __call__(self): return self()
try: F()()
except RecursionError as e: print("10", type(e).__name__)
def h(*a, **k): return h(*a, **k)
try: h(1,2,b=3)
except RecursionError as e: print("12", type(e).__name__)
a=map
m = lambda x: list(map(m, [x]))
try: m(1)
except RecursionError as e: print("13", type(e).__name__)
