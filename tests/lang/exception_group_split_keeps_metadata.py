class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message + "!", excs)


try:
    raise MyGroup("g", [ValueError(1), KeyError(2)]) from IndexError("cause")
except MyGroup as e:
    e.add_note("note")
    a, b = e.split(ValueError)
for x in (a, b):
    print(repr(x), x.__notes__, repr(x.__cause__), x.__traceback__ is not None)
print(ExceptionGroup[int], issubclass(ExceptionGroup, BaseExceptionGroup), issubclass(ExceptionGroup, Exception))
class Plain(ExceptionGroup): pass
print(repr(Plain("p", [ValueError(), KeyError()]).subgroup(KeyError)))
