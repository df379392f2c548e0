# exit: 1
class Greeter:
    def greet(self, name, *, loud):
        pass


Greeter().greet("x")
