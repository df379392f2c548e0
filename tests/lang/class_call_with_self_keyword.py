class C:
    def __init__(self, **kw):
        print(kw)

    def m(this, self=1):
        return self


C(cls=1)
try:
    C(self=1)
except TypeError as e:
    print(e)
print(C().m(self=3))
