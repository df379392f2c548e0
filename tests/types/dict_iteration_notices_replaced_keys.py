d = {0: 0}
for view in (lambda: d, d.keys, d.values, d.items, lambda: reversed(d)):
    d.clear()
    d[0] = 0
    try:
        for i in view():
            del d[0]
            d[0] = 0
        print("ended")
    except RuntimeError as e:
        print(e)
