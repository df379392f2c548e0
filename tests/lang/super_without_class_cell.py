def free(self):
    return super().x


class C:
    pass


C.m = free
try:
    C().m()
except RuntimeError as e:
    print(e)


class D:
    def no_args():
        return super()

    def deleted(self):
        del self
        return super()


for call in (lambda: D.no_args(), lambda: D().deleted(), lambda: super()):
    try:
        call()
    except RuntimeError as e:
        print(e)
