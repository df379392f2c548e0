# exit: 1
class M(type):
    @property
    def __module__(cls): raise ValueError
class X(Exception, metaclass=M): pass
raise X("hi")
