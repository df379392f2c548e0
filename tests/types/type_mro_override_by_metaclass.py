def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class M(type):
    def mro(cls):
        if cls.__name__ == "Short":
            return [cls, object]
        if cls.__name__ == "NotList":
            return 5
        if cls.__name__ == "NotClasses":
            return [cls, 5]
        if cls.__name__ == "Empty":
            return []
        if cls.__name__ == "Layout":
            return [cls, int, object]
        return super().mro()
class Base(metaclass=M):
    attr = "base"
class Short(Base): pass
print(Short.__mro__ == (Short, object), Short.__bases__ == (Base,), hasattr(Short, "attr"), issubclass(Short, Base), Short.mro() == [Short, object])
t(lambda: M("NotList", (), {}))
t(lambda: M("NotClasses", (), {}))
t(lambda: M("Empty", (), {}))
t(lambda: M("Layout", (), {}))
t(lambda: M("Plain", (Base,), {}).attr)
print(int.mro(), bool.__mro__, type.mro(type), object.__mro__)
t(type.mro)
