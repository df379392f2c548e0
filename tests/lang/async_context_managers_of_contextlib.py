import contextlib
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
@contextlib.asynccontextmanager
async def cm(n):
    print("enter", n)
    try:
        yield n
    except ValueError as e:
        print("swallow", e)
    finally:
        print("exit", n)
async def main():
    async with cm(1) as a, cm(2) as b: print(a, b)
    async with cm(3): raise ValueError("v")
    try:
        async with cm(4): raise KeyError("k")
    except KeyError as e: print("out", e)
    async with contextlib.AsyncExitStack() as st:
        print(await st.enter_async_context(cm(5)))
        st.callback(print, "callback")
        async def later(): print("async callback")
        st.push_async_callback(later)
    async with contextlib.nullcontext(6) as n: print(n)
    @cm(7)
    async def decorated(): return "decorated"
    print(await decorated())
    class C:
        async def aclose(self): print("aclosed")
    async with contextlib.aclosing(C()): pass
run(main())
