class P:
    __slots__ = ('a',)


class Q(P):
    def get(self):
        return super().a


for read in lambda: Q().get(), lambda: super(Q, Q()).a:
    try:
        read()
    except AttributeError as error:
        print(error, error.name, type(error.obj).__name__)
print(hasattr(super(Q, Q()), 'a'), getattr(super(Q, Q()), 'a', 'default'))
