class C:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


c = C()
c.a = 1
c.a += 1
setattr(c, "b", 2)
del c.a
delattr(c, "b")
print(vars(c))
for c.z in range(2):
    pass
try:
    del c.nope
except AttributeError as e:
    print(e)
