# exit: 1
class A:
    def __init__(self):
        self.blech = 1

    def m(self):
        return blech


A().m()
