class MyGroup(ExceptionGroup):
    def derive(self, excs):
        print("derive", len(excs))
        return MyGroup(self.message + "'", excs)


try:
    try:
        raise MyGroup("mine", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as g:
        print(repr(g))
    except* TypeError as g:
        print(repr(g))
except ExceptionGroup as g:
    print(repr(g))
