# exit: 1
class Broken(Exception):
    def __str__(self):
        raise ValueError("str is broken")


raise Broken("x")
