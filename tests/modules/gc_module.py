import gc
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(isinstance(gc.collect(), int), isinstance(gc.get_count(), tuple))
print(isinstance(gc.get_threshold(), tuple), gc.garbage)
print(isinstance(gc.get_objects(), list), gc.is_tracked([]), gc.is_tracked(1))
for f in (lambda: gc.collect(99), lambda: gc.collect("x"), lambda: gc.set_threshold()):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
gc.freeze()
gc.unfreeze()
