class A:
    def m(self): return "A"


real = super


class B(A):
    def m(self):
        return super(B, self).m() + "!"

    def n(self):
        super = lambda *a: "local super %d" % len(a)
        return super()


print(B().m(), B().n())


class Loud(real):
    def tag(self): return "loud"


print(Loud(B, B()).m(), Loud(B, B()).tag())
