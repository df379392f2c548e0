async def co():
    try:
        me.send(None)
    except ValueError as e:
        print(e)
    try:
        me.close()
    except ValueError as e:
        print(e)


me = co()
try:
    me.send(None)
except StopIteration:
    print("done")
