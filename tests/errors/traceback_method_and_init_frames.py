# exit: 1
class Base:
    def __init__(self, v):
        self.check(v)

    def check(self, v):
        raise NotImplementedError


class Sub(Base):
    def __init__(self):
        super().__init__(5)


Sub()
