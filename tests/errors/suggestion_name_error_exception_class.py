# exit: 1
try:
    pass
finally:
    raise ValueErorr
