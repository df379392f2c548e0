def echo():
    got = yield "start"
    while got != "stop":
        got = yield got * 2
    return "done"

g = echo()
try:
    g.send(1)
except TypeError as e:
    print(type(e).__name__, e)
print(g.send(None), g.send(5), g.send("ab"))
print(next(echo()))
try:
    g.send("stop")
except StopIteration as e:
    print(type(e).__name__, e.value, e.args)
for i in range(2):
    try:
        g.send(1)
    except StopIteration as e:
        print(type(e).__name__, e.value)
try:
    g.send()
except TypeError as e:
    print(type(e).__name__, e)
