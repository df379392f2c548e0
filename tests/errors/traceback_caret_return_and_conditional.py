# exit: 1
def pick(flag):
    return "a" if flag else undefined_thing


pick(False)
