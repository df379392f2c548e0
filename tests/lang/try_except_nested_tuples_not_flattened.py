try:
    try:
        raise KeyError
    except (ValueError, (KeyError, IndexError)):
        print("nested tuple matched")
except TypeError as e:
    print(e)
try:
    raise KeyError
except ():
    print("empty tuple")
except KeyError:
    print("not by the empty tuple")
