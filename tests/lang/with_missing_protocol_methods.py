class NoExit:
    def __enter__(self): print("entered")


class NoEnter:
    def __exit__(self, *a): pass


class Both:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass


for c in (NoExit(), NoEnter(), 5, None, Both()):
    try:
        with c:
            print("body")
    except TypeError as e:
        print(e)
