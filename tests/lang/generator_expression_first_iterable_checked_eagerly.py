try:
    (x for x in 5)
except TypeError as e:
    print("eager", e)
g = (x for y in [1] for x in 5)
try:
    next(g)
except TypeError as e:
    print("lazy", e)
def noisy(): print("evaluated"); return [1]
g = (i for i in noisy())
print("created")
print(list(g))
g = (i / j for i in (1,) for j in (0,))
try:
    next(g)
except ZeroDivisionError as e:
    print(e, list(g))
print(g.gi_frame, g.__name__, g.gi_running)
