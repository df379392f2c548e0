a = [1, 2, 3]
a.insert(100, "end")
print(a)
a.insert(-100, "start")
print(a)
a.insert(-1, "before last")
print(a)
a.insert(2, "two")
print(a)
a.insert(True, "bool index")
print(a)
try:
    a.insert(1.0, "x")
except TypeError as e:
    print(type(e).__name__, e)
try:
    a.insert(1)
except TypeError as e:
    print(type(e).__name__, e)
e = []
e.insert(5, 0)
print(e)
