d = {1: 1, 2: 2}

def run(it, act):
    try:
        for x in it:
            act(x)
    except RuntimeError as e:
        print(type(e).__name__, e)

run(d, lambda k: d.__setitem__(k + 10, 0))
print(d)
run(d.items(), lambda kv: d.pop(kv[0]))
print(d)
run(d.values(), lambda v: d.clear())
print(d)
d = {1: 1, 2: 2}
run(d, lambda k: d.__setitem__(k, "same size"))
print(d)
it = iter(d)
next(it)
d["new"] = 1
for i in range(2):
    try:
        next(it)
    except RuntimeError as e:
        print(type(e).__name__, e)
