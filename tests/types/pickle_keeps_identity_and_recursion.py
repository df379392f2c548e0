import pickle, copy

a = []
a.append(a)
d = {}
d["d"] = d
shared = [1]
pair = (shared, shared)
t1 = ([],)
t1[0].append(t1)
for protocol in range(6):
    b = pickle.loads(pickle.dumps(a, protocol))
    e = pickle.loads(pickle.dumps(d, protocol))
    p = pickle.loads(pickle.dumps(pair, protocol))
    t2 = pickle.loads(pickle.dumps(t1, protocol))
    print(b[0] is b, e["d"] is e, p[0] is p[1], t2[0][0] is t2)
b, e, p, t2 = copy.deepcopy(a), copy.deepcopy(d), copy.deepcopy(pair), copy.deepcopy(t1)
print(b[0] is b, e["d"] is e, p[0] is p[1], p[0] is not shared, t2[0][0] is t2)
c = copy.copy(a)
print(c is not a, c[0] is a, copy.copy(pair) is pair, copy.deepcopy((1, "a")) == (1, "a"))
