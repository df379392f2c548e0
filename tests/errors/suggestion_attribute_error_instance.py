# exit: 1
class A:
    def __init__(self):
        self.first_name = "x"


A().fist_name
