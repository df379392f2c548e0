def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


async def inner(): raise KeyError("inner")


async def main():
    try:
        try:
            raise ValueError("outer")
        except ValueError:
            await inner()
    except KeyError as e:
        return repr(e.__context__)


print(run(main()))
