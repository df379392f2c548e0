def g():
    try:
        next(me)
    except ValueError as e:
        yield str(e)
    try:
        me.send(1)
    except ValueError as e:
        yield str(e)
    try:
        me.close()
    except ValueError as e:
        yield str(e)
    try:
        me.throw(KeyError)
    except ValueError as e:
        yield str(e)
me = g()
print(list(me))
try:
    me.throw(KeyError("after end"))
except KeyError as e:
    print(repr(e))
n = g()
try:
    n.send("non-None")
except TypeError as e:
    print(e)
