print(0 or "x", "x" or 0, [] or {} or 0)
print(0 and "x", "x" and 0, 1 and 2 and 3)
print(not "", not "a", not not [])
print(1 and 0 or 2, 0 or 1 and 2)


def show(v):
    print("eval", v)
    return v


print(show(0) and show(1) or show(2) and show(3))
