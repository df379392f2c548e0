class Bad:
    def __set_name__(self, owner, name):
        raise ValueError("no")


try:
    class C:
        attr = Bad()
except ValueError as e:
    print(type(e).__name__, e, e.__notes__)
