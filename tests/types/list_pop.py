a = list(range(6))
print(a.pop(), a)
print(a.pop(0), a)
print(a.pop(-2), a)
print(a.pop(1), a)
for i in (2, -3, 100):
    try:
        a.pop(i)
    except IndexError as e:
        print(type(e).__name__, e)
a.pop()
a.pop()
try:
    a.pop()
except IndexError as e:
    print(type(e).__name__, e)
try:
    [1].pop("0")
except TypeError as e:
    print(type(e).__name__, e)
