from contextlib import ExitStack, contextmanager

@contextmanager
def cm(n, exc=None, swallow=False):
    try:
        yield n
    except Exception as e:
        print(n, "saw", repr(e), "context", repr(e.__context__))
        if not swallow:
            raise
    finally:
        print(n, "exit")
        if exc:
            raise exc

try:
    with ExitStack() as st:
        for i in range(3):
            st.enter_context(cm(i, KeyError("from 1") if i == 1 else None))
        raise ValueError("body")
except KeyError as e:
    print(repr(e), repr(e.__context__))
with ExitStack() as st:
    st.enter_context(cm("outer"))
    st.enter_context(cm("swallows", swallow=True))
    raise OSError("gone")
print("continued")
st = ExitStack()
st.callback(print, "cb1")
st.push(lambda t, v, tb: print("push", t) or True)
f = st.callback(lambda *a, **k: print(a, k), 1, x=2)
print(callable(f))
st.close()
with ExitStack() as a:
    a.callback(print, "kept")
    b = a.pop_all()
print("popped")
with b:
    pass
try:
    with ExitStack() as st:
        st.callback(lambda: 1 / 0)
        st.callback(print, "still runs")
except ZeroDivisionError as e:
    print(repr(e))
