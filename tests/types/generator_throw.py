def g():
    while True:
        try:
            x = yield "y"
        except ValueError as e:
            print("caught", e)
            x = yield "handled"
        except GeneratorExit:
            print("exit")
            raise

it = g()
next(it)
print(it.throw(ValueError("v")), next(it), it.throw(ValueError), next(it))
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print(type(e).__name__, e)
try:
    it.throw(KeyError("again"))
except KeyError as e:
    print(type(e).__name__, e)
fresh = g()
try:
    fresh.throw(IndexError("before start"))
except IndexError as e:
    print(type(e).__name__, e)
print(list(fresh))
for args in ((5,), (int,), (), ("str",)):
    try:
        g().throw(*args)
    except TypeError as e:
        print(type(e).__name__, e)

def finish():
    try:
        yield 1
    except ValueError:
        return "from handler"

f = finish()
next(f)
try:
    f.throw(ValueError)
except StopIteration as e:
    print(type(e).__name__, e.value)
