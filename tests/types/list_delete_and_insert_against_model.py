import random
r = random.Random(3)
l, model = [], ""
for step in range(400):
    op = r.randrange(6)
    c = chr(97 + r.randrange(26))
    n = len(model)
    if op == 0:
        l.append(c)
        model += c
    elif op == 1:
        i = r.randrange(-n - 2, n + 3)
        l.insert(i, c)
        j = max(0, n + i) if i < 0 else min(i, n)
        model = model[:j] + c + model[j:]
    elif op == 2 and n:
        i = r.randrange(n)
        assert l.pop(i) == model[i]
        model = model[:i] + model[i + 1:]
    elif op == 3 and n:
        a, b = sorted((r.randrange(n + 1), r.randrange(n + 1)))
        new = c * r.randrange(4)
        l[a:b] = new
        model = model[:a] + new + model[b:]
    elif op == 4 and n:
        i = r.randrange(n)
        del l[i]
        model = model[:i] + model[i + 1:]
    elif op == 5:
        l.reverse()
        model = model[::-1]
    if "".join(l) != model:
        print("wrong at", step)
        break
print(len(l), "".join(l) == model, model)
