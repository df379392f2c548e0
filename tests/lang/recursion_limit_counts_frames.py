import sys
def f(n):
    try: return f(n+1)
    except RecursionError: return n
def g(n, a, b, c, *args, **kw):
    x=[n]; y=(a,b,c); z=n*2
    try: return g(n+1, x, y, z, 1, 2, k=3)
    except RecursionError: return n
class A:
    def __add__(self, n):
        try: return self + (n+1)
        except RecursionError: return n
print(f(0), g(0,1,2,3), A()+0, f(0))
sys.setrecursionlimit(200); print(f(0), g(0,1,2,3), A()+0)
sys.setrecursionlimit(5000); print(f(0), g(0,1,2,3))
def too_deep(n):
    if n == 0:
        try:
            sys.setrecursionlimit(50)
        except RecursionError as e:
            print(e)
    else:
        too_deep(n - 1)
too_deep(100)
def wide(n):
    return len([*range(n)]) and max(*range(n))
print(wide(20000))
