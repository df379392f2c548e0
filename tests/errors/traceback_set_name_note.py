# exit: 1
class Descriptor:
    def __set_name__(self, owner, name):
        raise ValueError(f'{owner.__name__}.{name}')


class C:
    attribute = Descriptor()
