def coroutine(f):
    def start(*a):
        g = f(*a)
        next(g)
        return g
    return start


@coroutine
def printer(prefix):
    total = 0
    try:
        while True:
            x = yield total
            total += 1
            print(prefix, x)
    finally:
        print(prefix, "closed after", total)


@coroutine
def keep(pred, target):
    while True:
        x = yield
        if pred(x):
            target.send(x)


@coroutine
def broadcast(*targets):
    try:
        while True:
            x = yield
            for t in targets:
                t.send(x)
    except GeneratorExit:
        for t in targets:
            t.close()


a, b = printer("even"), printer("big")
p = broadcast(keep(lambda x: x % 2 == 0, a), keep(lambda x: x > 3, b))
for i in range(7):
    p.send(i)
p.close()
a.close()
b.close()
