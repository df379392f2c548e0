import contextlib
@contextlib.contextmanager
def tag(n):
    print("<" + n)
    try:
        yield n.upper()
    except KeyError as e:
        print("caught", e)
    finally:
        print(">" + n)
with tag("a") as x:
    print(x)
with tag("b"):
    raise KeyError("k")
with contextlib.ExitStack() as stack:
    stack.enter_context(tag("c"))
    stack.callback(print, "callback", 1)
with contextlib.suppress(ZeroDivisionError):
    1 / 0
class C:
    def close(self):
        print("closed")
with contextlib.closing(C()), contextlib.nullcontext(3) as n:
    print(n)
