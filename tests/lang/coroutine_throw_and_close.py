class S:
    def __await__(self):
        try:
            yield "s"
        except ValueError as e:
            return "recovered " + str(e)
        finally:
            print("await finally")


async def co():
    try:
        print(await S())
        await S()
    finally:
        print("coroutine finally")


c = co()
c.send(None)
print(c.throw(ValueError("v")))
c.close()
c.close()
c = co()
c.send(None)
try:
    c.throw(KeyError("k"))
except KeyError as e:
    print("escaped", e)
