class A:
    pass


class B(A):
    def no_args(self):
        return super().missing

    def wrong(self):
        return super(5, self)

    def unrelated(self):
        return super(int, self).x

    def deleted(self):
        del self
        return super().x

    @staticmethod
    def static():
        return super().x

    @staticmethod
    def static_arg(x):
        return super().x

    def nested(self):
        return [super().missing for _ in range(1)]

    def inner(self):
        def f():
            return super().x
        return f()

    def assign(self):
        super().x = 1

    def delete(self):
        del super().x


def t(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


b = B()
for name in 'no_args', 'wrong', 'unrelated', 'deleted', 'static', 'nested', 'inner', 'assign', 'delete':
    t(getattr(b, name))
t(B.static_arg, 5)
t(B.no_args, 5)
t(super)
t(super, 5)
t(super, int, 'a')
t(super, int, str)
t(super, A, B, 3)
t(lambda: super(A))
t(lambda: super(A).x)
t(lambda: super(A).__get__(5))
t(lambda: super(A, obj=b))
t(lambda: super(type=A))
