import gc
def g(name):
    try:
        yield name
    finally:
        print("finally", name)
def use():
    x = g("started")
    next(x)
    y = g("not started")
use()
gc.collect()
print("collected")
def ignoring():
    while True:
        try:
            yield
        except GeneratorExit:
            print("ignored once")
            return
def use2():
    x = ignoring()
    next(x)
use2()
gc.collect()
