def f():
    x = [1]
    try:
        return x[0]
    finally:
        x[0] = 2
def g():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
        x = None
def h():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2: continue
def k():
    while True:
        try:
            return "try"
        finally:
            break
    return "after loop"
def n():
    try:
        try: return 1
        finally: raise KeyError
    except KeyError:
        return "caught"
def m():
    try:
        raise ValueError
    except ValueError:
        return "handler"
    else:
        return "else"
    finally:
        print("finally runs")
print(f(), g(), h(), k(), n(), m())
