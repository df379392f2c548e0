class C:
    def __getattribute__(self, name):
        raise KeyError(name)


try:
    C().x
except KeyError as e:
    print("KeyError", e)
try:
    hasattr(C(), "x")
except KeyError as e:
    print("hasattr propagates", e)
try:
    getattr(C(), "x", 1)
except KeyError as e:
    print("getattr propagates", e)
print(object.__getattribute__(C(), "__class__").__name__)
