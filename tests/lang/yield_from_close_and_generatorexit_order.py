log = []
def inner():
    try: yield 1
    except GeneratorExit:
        log.append("inner exit")
        raise
    finally: log.append("inner finally")
def outer():
    try: yield from inner()
    except GeneratorExit:
        log.append("outer exit")
        raise
    finally: log.append("outer finally")
g = outer()
next(g)
g.close()
print(log)
log.clear()
g = outer()
next(g)
try: g.throw(GeneratorExit("thrown"))
except GeneratorExit as e: print(e, log)
def swallow():
    try: yield 1
    except GeneratorExit: return "swallowed"
def outer2():
    r = yield from swallow()
    log.append(r)
    yield "after"
g = outer2()
next(g)
try: print(g.throw(GeneratorExit))
except GeneratorExit: print("exit propagates", log[-1])
def yields_again():
    try: yield 1
    except GeneratorExit: yield 2
def outer3(): yield from yields_again()
g = outer3()
next(g)
try: g.close()
except RuntimeError as e: print(e)
