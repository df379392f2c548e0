from contextlib import suppress, closing, redirect_stdout, redirect_stderr, nullcontext, ExitStack, AbstractContextManager, ContextDecorator, chdir
import io, os
with suppress(ValueError, KeyError):
    raise KeyError
    print("not reached")
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1), ValueError(2)])
try:
    with suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except ExceptionGroup as e:
    print(repr(e))

class C:
    def close(self):
        print("closed")

with closing(C()) as c:
    print(type(c).__name__)
f = io.StringIO()
with redirect_stdout(f):
    print("captured")
print(repr(f.getvalue()))
with nullcontext(5) as n:
    print(n)

class M:
    def __init__(self, n, suppress=False):
        self.n, self.s = n, suppress
    def __enter__(self):
        print("enter", self.n)
        return self.n
    def __exit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__)
        return self.s

with ExitStack() as st:
    print(st.enter_context(M(1)), st.enter_context(M(2, True)))
    st.callback(print, "callback", sep="!")
    st.push(lambda *a: print("pushed", a[0] and a[0].__name__))
    raise ValueError("x")
with ExitStack() as st:
    st.enter_context(M("moved"))
    saved = st.pop_all()
print("after")
saved.close()

class D(ContextDecorator, M):
    pass

@D("deco")
def g():
    print("in g")

g()
old = os.getcwd()
with chdir("/"):
    print(os.getcwd())
print(os.getcwd() == old, isinstance(M(1), AbstractContextManager))
print(issubclass(C, AbstractContextManager))
try:
    ExitStack().enter_context(5)
except TypeError as e:
    print(type(e).__name__, e)
