e = "outer"
try:
    raise ValueError("v")
except ValueError as e:
    print(e)
print("e" in globals())


def f():
    try:
        raise KeyError
    except KeyError as x:
        pass
    try:
        x
    except UnboundLocalError as y:
        print(y)


f()
try:
    raise ValueError
except ValueError as z:
    del z
print("deleting inside is allowed")
try:
    raise ValueError
except ValueError as w:
    w = 5
print("w" in globals())
