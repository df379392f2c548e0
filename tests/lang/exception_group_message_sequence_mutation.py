xs = [ValueError(1)]
eg = ExceptionGroup("m", xs)
xs.append(KeyError())
print(eg.exceptions, len(eg.args[1]))
try:
    eg.exceptions = ()
except AttributeError as e:
    print(e)
try:
    eg.message = "x"
except AttributeError as e:
    print(e)
