from contextlib import asynccontextmanager, aclosing, AsyncExitStack, nullcontext

def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value

@asynccontextmanager
async def cm(name):
    print("enter", name)
    try:
        yield name
    except ValueError as e:
        print("swallowed", e)
    finally:
        print("exit", name)

async def main():
    async with cm("a") as v:
        print("body", v)
    async with cm("b"):
        raise ValueError("v")
    try:
        async with cm("c"):
            raise KeyError("k")
    except KeyError as e:
        print(repr(e))
    async with AsyncExitStack() as st:
        print(await st.enter_async_context(cm("s1")), st.enter_context(nullcontext(5)))
        async def cb(x):
            print("async callback", x)
        st.push_async_callback(cb, 1)
        st.callback(print, "sync callback")
    async def gen():
        try:
            yield 1
            yield 2
        finally:
            print("gen closed")
    async with aclosing(gen()) as g:
        async for x in g:
            print(x)
            break
    @cm("deco")
    async def f():
        return "f result"
    print(await f())
    async with nullcontext("n") as n:
        print(n)
    return "done"

print(run(main()))
