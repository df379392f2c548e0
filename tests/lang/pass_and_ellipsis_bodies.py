class A: ...


def f(): ...


def g(): pass


if True: pass
for _ in range(1): ...
while False: pass
print(f(), g(), A().__class__.__name__)
...
"a string statement"
42
