def run(text):
    try:
        exec(text, {'int': int, 'object': object})
        print('fine')
    except Exception as e:
        print(text.replace('\n', ';'), '|', type(e).__name__, e)


for text in ['class A(5): pass', 'class A("x"): pass', 'class A(None): pass', 'class A(int, int): pass', 'class A(object, int): pass', 'class A(int, str): pass', 'class A(bool): pass', 'class A(type(None)): pass', 'class A(range): pass', 'class A(slice): pass', 'class A(memoryview): pass', 'class A(type(len)): pass', 'class A(type(lambda: 0)): pass', 'class A(type(...)): pass', 'class A(x=1): pass', 'class A(metaclass=5): pass', 'class A(metaclass=int): pass', 'class A(metaclass=lambda *a: 5): pass',
             'class A(metaclass=lambda: 5): pass', 'class M(type): pass\nclass N(type): pass\nclass A(metaclass=M): pass\nclass B(A, metaclass=N): pass', 'class M(type): pass\nclass N(type): pass\nclass A(metaclass=M): pass\nclass B(metaclass=N): pass\nclass C(A, B): pass', 'class A: pass\nclass B(A): pass\nclass C(A, B): pass', 'class X: pass\nclass Y: pass\nclass A(X, Y): pass\nclass B(Y, X): pass\nclass C(A, B): pass', 'class M(type):\n  def __prepare__(*a): return 5\nclass A(metaclass=M): pass', 'class M(type):\n  __prepare__ = 5\nclass A(metaclass=M): pass',
             'class M(type):\n  def __new__(m, *a): return super().__new__(m, *a[:2])\nclass A(metaclass=M): pass', 'class A(*5): pass', 'class A(**5): pass', 'class A(**{"metaclass": 5}): pass', 'class A(metaclass=type, **{"metaclass": int}): pass', 'class A: __slots__ = 5', 'class A: __slots__ = "1x"', 'class A: __slots__ = ("a", "a"); a = 1', 'class A(int): __slots__ = "a"', 'class A:\n  def __init_subclass__(cls): 1/0\nclass B(A): pass', 'class A:\n  def __init_subclass__(cls): pass\nclass B(A, x=1): pass', 'class A: __classcell__ = 5', 'class A: __qualname__ = 5', 'class A: __doc__ = 5', 'class A: __module__ = 5\nprint(A)',
             'class A: __name__ = 5\nprint(A.__name__)', 'class A: __match_args__ = 5\nmatch A():\n  case A(1): pass', 'class A: __hash__ = 5\nhash(A())', 'class A: __eq__ = None\nA() == A()', 'class A: __iter__ = None\niter(A())', 'class A: __contains__ = None\n1 in A()', 'class A: __len__ = None\nlen(A())', 'class A: __call__ = None\nA()()', 'class A: __bool__ = None\nbool(A())', 'class A: __index__ = None\n[1][A()]', 'class A: __add__ = None\nA() + 1', 'class A: __radd__ = None\n1 + A()', 'class A: __getattr__ = None\nA().x', 'class A: __reversed__ = None\nreversed(A())', 'class A: __enter__ = None\nwith A(): pass']:
    run(text)
