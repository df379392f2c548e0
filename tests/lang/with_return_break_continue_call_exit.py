class CM:
    def __enter__(self): pass
    def __exit__(self, *a): print("exit", a == (None, None, None))


def f():
    with CM():
        return print("returning") or "value"


print(f())
for i in range(3):
    with CM():
        if i == 0:
            continue
        if i == 1:
            break
print(i)
