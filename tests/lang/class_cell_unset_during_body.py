class M(type):
    def __new__(m, name, bases, ns):
        try:
            ns["f"](None)
        except NameError as e:
            print(e)
        c = super().__new__(m, name, bases, ns)
        print(c().f().__name__)
        return c


class C(metaclass=M):
    def f(self):
        return __class__
