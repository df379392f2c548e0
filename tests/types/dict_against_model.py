# slow:
import random
r = random.Random(11)
d, model = {}, []

def find(k):
    for i, (a, b) in enumerate(model):
        if a == k:
            return i
    return -1

for step in range(2000):
    k = r.choice((r.randrange(30), str(r.randrange(30)), (r.randrange(5),),
        float(r.randrange(10))))
    i = find(k)
    op = r.randrange(5)
    if op < 2:
        d[k] = step
        if i < 0:
            model.append((k, step))
        else:
            model[i] = (model[i][0], step)
    elif op == 2:
        v = d.pop(k, None)
        if i >= 0:
            assert v == model.pop(i)[1]
        else:
            assert v is None
    elif op == 3:
        v = d.setdefault(k, step)
        if i < 0:
            model.append((k, step))
        else:
            assert v == model[i][1]
    elif op == 4 and r.random() < 0.1 and d:
        assert d.popitem() == model.pop()
    if list(d.items()) != model or len(d) != len(model):
        print("wrong at", step)
        break
print(len(d), list(d.items()) == model, list(d)[:5], d == dict(model))
print(list(reversed(d)) == [k for k, v in reversed(model)])
