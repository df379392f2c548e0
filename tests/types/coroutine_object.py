async def c(x):
    return x * 2

co = c(4)
print(type(co).__name__, co.__name__, co.cr_running, co.cr_frame is not None, co.cr_await)
print(co.cr_code is c.__code__)
try:
    co.send(None)
except StopIteration as e:
    print(type(e).__name__, e.value)
for f in (lambda: co.send(None), lambda: iter(co), lambda: next(co), lambda: list(co)):
    try:
        f()
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)

class Aw:
    def __await__(self):
        r = yield "suspended"
        return r

async def waits():
    return await Aw(), await c(1)

w = waits()
print(w.send(None), w.cr_await is not None)
try:
    w.send("resumed")
except StopIteration as e:
    print(e.value)

async def bad():
    await 5

b = bad()
try:
    b.send(None)
except TypeError as e:
    print(type(e).__name__, e)
d = c(1)
print(d.close(), d.cr_frame)
t = waits()
t.send(None)
try:
    t.throw(ValueError("v"))
except ValueError as e:
    print(type(e).__name__, e)

class BadAwait:
    def __await__(self):
        return [1]

async def ba():
    await BadAwait()

try:
    ba().send(None)
except TypeError as e:
    print(type(e).__name__, e)
