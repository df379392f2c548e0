# exit: 1
class A:
    @property
    def p(self):
        return self[0]

    def __getitem__(self, k):
        return self + k

    def __add__(self, o):
        return [].pop()


A().p
