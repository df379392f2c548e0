# exit: 1
try:
    raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except* ValueError:
    raise RuntimeError("while handling")
