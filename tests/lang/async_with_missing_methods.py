def run(c):
    try:
        c.send(None)
    except StopIteration:
        pass
    except TypeError as e:
        print(e)


class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass


class NoExit:
    async def __aenter__(self): pass


class NotAwaitable:
    def __aenter__(self): return 5
    def __aexit__(self, *a): return 6


class ExitNotAwaitable:
    async def __aenter__(self): return 5
    def __aexit__(self, *a): return 6


async def main(x):
    async with x:
        print("body")


for x in (Sync(), NoExit(), NotAwaitable(), ExitNotAwaitable(), 5):
    run(main(x))
