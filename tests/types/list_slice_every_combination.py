# slow:
base = list(range(7))

def model(a, b, step):
    idx = range(*slice(a, b, step).indices(len(base)))
    return [base[i] for i in idx]

bad = 0
vals = (None, -100, -8, -7, -3, -1, 0, 1, 3, 6, 7, 8, 100)
for a in vals:
    for b in vals:
        for step in (None, 1, 2, 3, -1, -2, -7, 50, -50):
            if base[a:b:step] != model(a, b,
                    step) or tuple(base)[a:b:step] != tuple(model(a, b, step)):
                bad += 1
            c = base[:]
            del c[a:b:step]
            keep = set(range(*slice(a, b, step).indices(7)))
            if c != [x for i, x in enumerate(base) if i not in keep]:
                bad += 1
            c = base[:]
            n = len(c[a:b:step])
            c[a:b:step] = ["x"] * n
            if step in (None, 1):
                pass
            elif [i for i, x in enumerate(c) if x == "x"] != sorted(keep):
                bad += 1
print("wrong:", bad)
print(base[5:2:-1], base[::3], base[-2::-2], base[2:2], base[:0], base[10:], base[-100:3])
