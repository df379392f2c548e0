class A[T]:
    x = T
    def m[U](self, v: T) -> U: return (T, U)
    print(T.__name__)


print(A.x, A().m(1), A.m.__annotations__)
for name in ("T", "U"):
    try:
        eval(name)
    except NameError as e:
        print(e)
try:
    def g[V](x=V): pass
except NameError as e:
    print(e)
try:
    @(lambda f: W)
    def h[W](): pass
except NameError as e:
    print(e)
T = "global"
def k[T](x=T): return x, T.__name__
print(k())
class B[T](list[T]): y = T
print(B.y, B.__orig_bases__, B.__mro__[1:])
print("T" in vars(A), ".type_params" in vars(A), sorted(n for n in vars(B) if "type" in n or n[0] == "."))
