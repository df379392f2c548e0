x = 1

if x:
    print("one")
    print("two")
class C:
    y = 2

print(C.y)
