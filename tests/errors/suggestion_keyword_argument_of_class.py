# exit: 1
class C:
    def __init__(self, *, color=None):
        pass


C(colour=1)
