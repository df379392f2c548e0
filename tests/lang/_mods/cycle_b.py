import cycle_a
saw = sorted(k for k in vars(cycle_a) if not k.startswith("__"))
try:
    cycle_a.late
except AttributeError as e:
    print(type(e).__name__, "partially initialized" in str(e))
