def f():
    y = "free"

    class C:
        z = "class"
        a = f"{z}{y}"
        b = [f"{i}{y}" for i in range(2)]

        def m(self):
            return f"{y}{self.z}{__class__.__name__}"
    return C


C = f()
print(C.a, C.b, C().m())
g = [f"{n}{(lambda: n)()}" for n in range(3)]
print(g)
