# exit: 1
class Outer:
    class Inner(Exception):
        pass


raise Outer.Inner("nested class", 2)
