import warnings
warnings.simplefilter('ignore')


async def c():
    return 1


async def ag():
    yield 1


def t(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


def run(text):
    space = {'c': c, 'ag': ag}
    exec(f'async def f():\n    {text}', space)
    t(lambda: space['f']().send(None))


t(lambda: c().send(5))
t(lambda: iter(c()))
t(lambda: next(c()))
t(lambda: list(ag()))
t(lambda: [x for x in ag()])
t(lambda: c().throw(5))
t(lambda: len(c()))
done = c()
t(lambda: done.send(None))
t(lambda: done.send(None))
t(lambda: done.throw(ValueError('late')))
t(lambda: done.close())
for text in ['await 5', 'await None', 'await ag()', 'await c', 'await [c()]', 'async for x in 5: pass', 'async for x in [1][:]: pass', 'async for x in c(): pass', 'async with 5: pass', 'async with open("/dev/null"): pass', '[x async for x in 5]', 'for x in ag(): pass', 'with ag(): pass', 'x = c(); await x; await x', 'await anext(5)', 'aiter(5)', 'await ag().asend(5)', 'await ag().athrow(5)', 'await ag().__anext__(1)', 'return await c()', 'async for x in (lambda: 0): pass']:
    print(text, end=': ')
    run(text)
