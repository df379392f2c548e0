try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("n", [ValueError(3), OSError(4)])])
except* ValueError as eg:
    print("V", repr(eg))
except* TypeError as eg:
    print("T", repr(eg))
except* OSError as eg:
    print("O", repr(eg))
else:
    print("else")
finally:
    print("finally")
