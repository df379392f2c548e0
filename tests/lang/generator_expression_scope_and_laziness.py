x = [1, 2, 3]
g = (print("compute", i) or i for i in x)
print("made")
print(next(g))
x.append(4)
x = None
print(list(g))
try:
    (i for i in 5)
except TypeError as e:
    print(e)
g = (i / j for i in [1] for j in 0)
try:
    next(g)
except TypeError as e:
    print(e)
