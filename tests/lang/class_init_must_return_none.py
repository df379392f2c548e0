class C:
    def __init__(self, v):
        return v


print(type(C(None)).__name__)
for v in (5, "x", C):
    try:
        C(v)
    except TypeError as e:
        print(e)
