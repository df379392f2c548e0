import gc
gc.collect()
print(gc.get_debug(), isinstance(gc.get_stats(), list), isinstance(gc.get_stats()[0], dict))
print(gc.callbacks)
x = [1, {"k": (2, 3)}]
r = gc.get_referents(x)
print(any(y is x[1] for y in r), gc.get_referents(1), gc.is_finalized(x))
th = gc.get_threshold()
gc.set_threshold(500, 5, 5)
print(gc.get_threshold())
gc.set_threshold(*th)
gc.set_debug(0)
gc.disable()
junk = []
for i in range(1000):
    l = []
    l.append(l)
gc.enable()
print(gc.isenabled(), gc.collect() >= 0, gc.get_freeze_count())
