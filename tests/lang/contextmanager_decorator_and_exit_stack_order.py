from contextlib import contextmanager, ExitStack, suppress, closing, redirect_stdout, nullcontext
import io
@contextmanager
def cm(n, swallow=False):
    print("enter", n)
    try:
        yield n
    except Exception as e:
        print(n, "saw", type(e).__name__)
        if not swallow: raise
    finally:
        print("exit", n)
with ExitStack() as st:
    print([st.enter_context(cm(i)) for i in range(2)])
    st.callback(print, "cb", end="!\n")
    st.push(lambda *a: print("push", a[0]))
with ExitStack() as st:
    st.enter_context(cm("outer", True))
    st.enter_context(cm("inner"))
    raise KeyError
with ExitStack() as st:
    st.enter_context(cm("kept"))
    rest = st.pop_all()
print("after")
rest.close()
@contextmanager
def bad(): yield 1; yield 2
@contextmanager
def none(): return; yield
for b in (bad, none):
    try:
        with b(): pass
    except RuntimeError as e: print(e)
with suppress(KeyError, ValueError): raise ValueError
@cm("deco")
def f(): return "f"
print(f(), f())
with redirect_stdout(io.StringIO()) as out: print("captured")
print(repr(out.getvalue()))
c = cm("once")
with c: pass
try:
    with c: pass
except (RuntimeError, AttributeError) as e: print(type(e).__name__, e)
