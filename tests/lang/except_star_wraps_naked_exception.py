try:
    raise ValueError("naked")
except* ValueError as eg:
    print(type(eg).__name__, repr(eg), repr(eg.exceptions[0]))
try:
    try:
        raise KeyError("naked")
    except* ValueError:
        print("no")
except KeyError as e:
    print("unchanged", repr(e))
try:
    raise KeyboardInterrupt
except* BaseException as eg:
    print(type(eg).__name__)
