def f():
    return [g.__qualname__ for g in (lambda: i for i in (1,))], next(lambda: 0 for _ in (1,)).__qualname__


print(f())
print([(lambda: i).__qualname__ for i in (1,)], [x.__qualname__ for x in ((lambda: 0) for y in (1,))])
print(next((lambda: 0 for j in (1,)) for i in (1,)).__qualname__)
