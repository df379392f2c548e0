try:
    raise ExceptionGroup("g", [ValueError(1)])
except* ValueError as e:
    for i in range(5):
        if i == 2:
            break
        continue
    def inner():
        return i
    print(inner())
