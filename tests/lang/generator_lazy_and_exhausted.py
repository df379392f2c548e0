def g():
    print("start")
    yield 1
    print("middle")
    yield 2
    print("end")


it = g()
print("created")
print(next(it))
print(next(it))
for _ in range(2):
    try:
        next(it)
    except StopIteration as e:
        print("stop", e.value, e.args)
print(list(it), next(it, "default"), iter(it) is it)
