class Field:
    def __set_name__(self, owner, name):
        self.name = name
        self.owner = owner

    def __get__(self, obj, owner):
        return f"{self.owner.__name__}.{self.name}"


class C:
    x = y = Field()
    z = Field()


print(C().x, C().y, C().z)
C.late = Field()
try:
    C.late
except AttributeError as e:
    print(e)
