# exit: 1
class Meta(type):
    def __new__(meta, name, bases, namespace):
        if name == 'Broken':
            raise TypeError(f'{name} refused')
        return super().__new__(meta, name, bases, namespace)


class Fine(metaclass=Meta):
    pass


class Broken(Fine):
    x = 1
