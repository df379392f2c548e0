import gc
import warnings
async def forgotten(): pass
def use(): forgotten()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    use()
    gc.collect()
print([(w.category.__name__, str(w.message)) for w in caught])
def closed():
    c = forgotten()
    c.close()
def run():
    c = forgotten()
    try: c.send(None)
    except StopIteration: pass
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    closed()
    run()
    gc.collect()
print(caught)
