def g(): yield 1
async def c(): pass
async def ag(): yield 1


co = c()
for src in ("g().send(1)", "g().throw()", "g().throw(1)", "g()()", "g()[0]", "len(g())", "next(g(), 1, 2)", "next(5)", "for x in co: pass", "list(ag())", "co()", "co.send(1)", "co + 1", "iter(ag())", "next(co)", "[*co]", "x, y = co", "with co: pass", "g().close(1)", "g().send()"):
    try:
        exec(src)
        print(src, "ok")
    except TypeError as e:
        print(src, "|", e)
co.close()
