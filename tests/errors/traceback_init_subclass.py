# exit: 1
class Base:
    def __init_subclass__(cls, *, kind):
        if kind != 'good':
            raise ValueError(f'kind {kind}')


class Good(Base, kind='good'):
    pass


class Bad(Base, kind='bad'):
    pass
