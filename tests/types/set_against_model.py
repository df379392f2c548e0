# slow:
import random
r = random.Random(21)
s, model = set(), {}
for step in range(2000):
    k = r.choice((r.randrange(40), str(r.randrange(40)), (r.randrange(5), "t"),
        r.randrange(5) + 0.5))
    op = r.randrange(4)
    if op < 2:
        s.add(k)
        model[k] = 1
    elif op == 2:
        s.discard(k)
        model.pop(k, None)
    else:
        if k in model:
            s.remove(k)
            del model[k]
        else:
            try:
                s.remove(k)
                print("no error", k)
            except KeyError as e:
                assert e.args == (k,)
    if len(s) != len(model) or (k in s) != (k in model):
        print("wrong at", step)
        break
print(len(s), s == set(model), s == model.keys())
print(sorted(map(str, s)) == sorted(map(str, model)))
while s:
    x = s.pop()
    del model[x]
print(model, s)
