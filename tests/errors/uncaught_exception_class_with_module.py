# exit: 1
class Failure(Exception):
    __module__ = "package.module"


raise Failure("x")
