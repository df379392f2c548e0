class A:
    def __str__(self): return "text"


print(format(A()), f"{A()}", format(A(), ""))
for x in (A(), None, [], {}, (), object, len):
    try:
        format(x, ">5")
    except TypeError as e:
        print(e)
try:
    format(1, 5)
except TypeError as e:
    print(e)
try:
    A().__format__(5)
except TypeError as e:
    print(e)
