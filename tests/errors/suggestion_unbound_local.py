# exit: 1
def f():
    if False:
        result_value = 1
    return result_valu


f()
