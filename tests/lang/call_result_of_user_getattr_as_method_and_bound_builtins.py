class A:
    def __getattr__(self, n): return n.upper
    run = len
    conv = int
    cls = dict
    bound = [].append
    part = __import__("functools").partial(print, "partial")
    def method(self): return "method"
    alias = method
a = A()
print(a.missing(), a.conv("5"), a.cls(x=1), a.alias(), a.run([1, 2]))
a.bound(1)
a.part("arg")
print(A.bound.__self__, a.method.__func__ is A.method, A.alias is A.method)
m = a.method
A.method = lambda self: "replaced"
print(m(), a.method(), a.alias())
a.method = lambda: "instance"
print(a.method(), m())
print(str.upper("x"), list(map(str.strip, [" a "])), [].append.__name__, int.__add__(1, 2), (5).__add__(6), dict.fromkeys("ab", 0))
try:
    str.upper(5)
except TypeError as e:
    print(e)
try:
    A.method()
except TypeError as e:
    print(e)
