class C:
    n = 0
    items = []


a, b = C(), C()
a.n = 5
a.items.append(1)
print(a.n, b.n, C.n, b.items)
del a.n
print(a.n)
try:
    del a.n
except AttributeError as e:
    print(e)
C.n = 9
print(a.n, b.n)
