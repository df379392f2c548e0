def g():
    try:
        yield 1
    finally:
        print("finally does not run when never started")


it = g()
try:
    it.throw(ValueError("early"))
except ValueError as e:
    print(e)
print(list(it))
try:
    it.throw(KeyError("late"))
except KeyError as e:
    print(e)
for bad in (5, "x", int):
    try:
        g().throw(bad)
    except TypeError as e:
        print(e)
