# exit: 1
async def numbers():
    yield 1
    raise KeyError('second')


async def main():
    async for n in numbers():
        print(n)


main().send(None)
