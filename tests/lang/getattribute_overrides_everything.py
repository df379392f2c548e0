class C:
    x = 1

    def __getattribute__(self, name):
        print("getattribute", name)
        if name == "virtual":
            return "v"
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("getattr", name)
        return "fallback"

    def m(self): return "m"

    def __len__(self): return 4


c = C()
print(c.x, c.virtual, c.nothing)
print(c.m())
print(len(c))
