def memo(maxsize=None):
    def deco(f):
        cache = {}
        hits = misses = 0

        def wrapper(*args, **kw):
            nonlocal hits, misses
            key = args, tuple(sorted(kw.items()))
            try:
                result = cache[key]
            except KeyError:
                misses += 1
                result = f(*args, **kw)
                if maxsize is not None and len(cache) >= maxsize:
                    del cache[next(iter(cache))]
                cache[key] = result
            else:
                hits += 1
            return result

        wrapper.info = lambda: (hits, misses, len(cache))
        wrapper.__name__ = f.__name__
        return wrapper
    return deco


@memo()
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)


@memo(maxsize=2)
def area(w, *, h=1): return w * h


print(fib(80), fib.info(), fib.__name__)
print([area(1), area(1, h=1), area(1), area(2), area(3), area(1)], area.info())
