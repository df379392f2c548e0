from contextlib import contextmanager

@contextmanager
def cm(name):
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("swallowed", e)
    finally:
        print("exit", name)

with cm("a") as v:
    print(v)
with cm("b"):
    raise ValueError("v")
try:
    with cm("c"):
        raise KeyError("k")
except KeyError as e:
    print(type(e).__name__, e)

@cm("deco")
def f(x):
    return x * 2

print(f(4), f(5), f.__name__)

@contextmanager
def no_yield():
    return
    yield

@contextmanager
def two():
    yield 1
    yield 2

@contextmanager
def swallow_all():
    try:
        yield
    except BaseException:
        pass

@contextmanager
def replace():
    try:
        yield
    except KeyError:
        raise OSError("replaced")

for m in (no_yield, two):
    try:
        with m():
            print("body")
    except RuntimeError as e:
        print(type(e).__name__, e)
with swallow_all():
    raise KeyboardInterrupt
try:
    with replace():
        raise KeyError("orig")
except OSError as e:
    print(repr(e), repr(e.__context__))
try:
    with cm("s"):
        raise StopIteration("si")
except StopIteration as e:
    print(repr(e))
c = cm("once")
with c:
    pass
try:
    with c:
        pass
except (RuntimeError, AttributeError) as e:
    print(type(e).__name__, e)
