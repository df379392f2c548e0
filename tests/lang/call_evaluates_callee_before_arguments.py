try:
    undefined_function(print("argument"))
except NameError as e:
    print(e)
try:
    (lambda: 0)(print("extra"))
except TypeError as e:
    print(e)
