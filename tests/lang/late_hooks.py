# Attributes of classes that change after code has used their instances: nothing cached survives.


class Plain:
    def __init__(self, value):
        self.value = value
        self.other = 0

    def method(self):
        return "method"


class Child(Plain):
    pass


def read(o):
    return o.value


def write(o):
    o.other = 5
    return o.__dict__.get("other")


def call(o):
    return o.method()


plain, child = Plain(1), Child(2)


def show(what):
    result = [what]
    for o in plain, child:
        for use in read, write, call:
            try:
                result.append(use(o))
            except Exception as e:
                result.append(f"{type(e).__name__}: {e}")
    print(*result, sep=" | ")


show("fresh")
show("cached")
Plain.value = property(lambda self: "property")
show("property on the base")
del Plain.value
show("without")
Child.value = property(lambda self: "child's property")
show("property on the child")
del Child.value
Plain.__getattribute__ = lambda self, name: object.__getattribute__(self, name) if name[0] == "_" else lambda: name
print(callable(read(plain)), call(child))
del Plain.__getattribute__
show("no __getattribute__")
Plain.__setattr__ = lambda self, name, value: print("set", name, value)
show("__setattr__")
del Plain.__setattr__
show("no __setattr__")
Plain.__getattr__ = lambda self, name: "made " + name
del child.value
show("__getattr__")
Plain.method = lambda self: "other method"
show("method replaced")
Child.method = lambda self: "child's method"
show("method overridden")


class Late:
    pass


class Holder:
    late = Late()


def get_late(o):
    return type(o.late).__name__ if not isinstance(o.late, str) else o.late


holder = Holder()
print(get_late(holder), get_late(holder))
Late.__get__ = lambda self, object, owner: "bound late"
print(get_late(holder))
holder.__dict__["late"] = "own"
print(get_late(holder))
Late.__set__ = lambda self, object, value: None
print(get_late(holder))
del Late.__set__
print(get_late(holder))
del Late.__get__
del holder.late
print(get_late(holder))


class Slotted:
    __slots__ = ("a",)


def get_a(o):
    return o.a


slotted = Slotted()
slotted.a = 1
print(get_a(slotted), get_a(slotted))
keep = Slotted.a
Slotted.a = 7
print(get_a(slotted))
Slotted.a = keep
print(get_a(slotted))
