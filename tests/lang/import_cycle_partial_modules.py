import sys

sys.path.insert(0, "_mods")
import cycle_a

print(cycle_a.done, cycle_a.b.saw)
try:
    import cycle_c
except ImportError as e:
    print(str(e).split(" (most")[0].replace("\n", " "), "most likely due to a circular import" in str(e))
