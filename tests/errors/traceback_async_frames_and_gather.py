# exit: 1
class Step:
    def __await__(self):
        yield 1


async def inner():
    await Step()
    raise ValueError('after a step')


async def middle():
    async with Manager():
        await inner()


class Manager:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *args):
        return False


c = middle()
c.send(None)
c.send(None)
