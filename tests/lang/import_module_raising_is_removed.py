import sys

sys.path.insert(0, "_mods")
for _ in range(2):
    try:
        import raising
    except ValueError as e:
        print("import failed:", e, "raising" in sys.modules)
import plain
del sys.modules["plain"]
import plain as again
print(again is plain)
