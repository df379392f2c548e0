# exit: 1
class Strange:
    def __bool__(self):
        raise TypeError('no truth')


s = Strange()
if 1 and s or 2:
    pass
