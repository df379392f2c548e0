l = {}
exec("""
y = 1
def f():
    try:
        return y
    except NameError as e:
        return str(e)
r = f()
class C:
    try:
        z = y
    except NameError as e:
        z = "class: " + str(e)
c = [y for _ in [0]]
""", {}, l)
print(l["r"], l["C"].z, l["c"])
