import gc
import warnings


async def gen():
    yield 1


class F:
    def __aiter__(self): return self
    def __anext__(self): return self
    def __await__(self): 1 / 0


async def main():
    async for _ in F():
        pass


try:
    main().send(None)
except TypeError as e:
    print(e, "|", repr(e.__cause__))


def forget(f):
    def deep(n): return deep(n - 1) if n else [None] * 8
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        f()
        deep(30)
        gc.collect()
        gc.collect()
    print(sorted(str(w.message) for w in caught))


forget(lambda: gen().asend(None))
forget(lambda: gen().athrow(ValueError))
forget(lambda: gen().aclose())
forget(lambda: main())
