class M:
    def __init__(self, where): self.where = where
    async def __aenter__(self):
        print("enter", self.where)
        if self.where == "enter": raise KeyError("enter")
    async def __aexit__(self, *a):
        print("exit", a[0] and a[0].__name__)
        if self.where == "exit": raise TypeError("exit")
async def main():
    for where in ("enter", "exit"):
        try:
            async with M("ok"), M(where): raise ValueError("body")
        except Exception as e:
            print(repr(e), repr(e.__context__))
try: main().send(None)
except StopIteration: pass
