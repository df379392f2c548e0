class M:
    def __init__(self, result): self.result = result
    async def __aenter__(self): return "entered"
    async def __aexit__(self, t, v, tb):
        print("exit", t and t.__name__, tb is not None)
        return self.result


async def main():
    for result in (None, 1, "x", "", []):
        try:
            async with M(result) as m:
                raise KeyError(m)
            print("suppressed", repr(result))
        except KeyError:
            print("passed", repr(result))
    async with M(1), M(0) as b, M(None): print(b)
    async with (M(1) as a, M(1) as c,): print(a, c)
    def sync(): return 5
    for i in range(2):
        async with M(None):
            if i: return "returned"
            continue


try:
    main().send(None)
except StopIteration as e:
    print(e.value)
