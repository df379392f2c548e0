# exit: 1
class A:
    def __init__(self):
        self._hidden = 1


A().hiden
