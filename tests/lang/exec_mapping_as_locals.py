class M(dict):
    def __getitem__(self, k):
        print("get", k)
        if k == "virtual":
            return 42
        return super().__getitem__(k)

    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)

    def __delitem__(self, k):
        print("del", k)
        super().__delitem__(k)


m = M()
exec("a = virtual\nb = a\ndel a\nlen", {}, m)
print(dict(m))
print(eval("virtual + 1", {}, m))
try:
    exec("x", M(), {})
except NameError as e:
    print(e)
