# exit: 1
class A:
    x = 1

    class B:
        y = x + 1
