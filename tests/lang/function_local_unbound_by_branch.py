def f(flag):
    if flag:
        x = 1
    return x


print(f(True))
try:
    f(False)
except UnboundLocalError as e:
    print(type(e).__name__, e)
    print(isinstance(e, NameError), e.name)
