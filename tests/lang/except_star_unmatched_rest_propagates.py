try:
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        print("handled V")
except ExceptionGroup as e:
    print(repr(e))
try:
    raise ExceptionGroup("all", [ValueError(1)])
except* (ValueError, KeyError):
    print("all handled")
print("after")
