# exit: 1
counter_value = 1


def f():
    local_total = 2
    print(counter_valeu)


f()
