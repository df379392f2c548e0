async def agen():
    try:
        yield 1
        yield 2
    except ValueError as e:
        yield f"caught {e}"
    finally:
        print("finally")


def run(aw):
    try:
        return "suspended", aw.send(None)
    except StopIteration as e:
        return "value", e.value
    except BaseException as e:
        return type(e).__name__, str(e)


g = agen()
print(run(g.aclose()), run(g.__anext__()), run(g.aclose()))
g = agen()
print(run(g.asend(None)), run(g.athrow(ValueError("v"))), run(g.__anext__()), run(g.athrow(KeyError("late"))))
g = agen()
print(run(g.athrow(KeyError("unstarted"))), run(g.__anext__()))
g = agen()
print(run(g.asend(5)))
g = agen()
run(g.__anext__())
a = g.__anext__()
print(run(a), run(a))
a = g.aclose()
print(run(a), run(a), run(g.aclose()))
