# exit: 1
async def main():
    async for x in (1, 2):
        print(x)


main().send(None)
