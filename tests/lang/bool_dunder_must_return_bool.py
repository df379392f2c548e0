class Bad:
    def __bool__(self):
        return 1


for use in (lambda: bool(Bad()), lambda: not Bad(), lambda: 1 if Bad() else 2):
    try:
        use()
    except TypeError as e:
        print(type(e).__name__, e)
