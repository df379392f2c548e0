# exit: 1
value = 1
try:
    valeu
except NameError:
    "abc".uper()
