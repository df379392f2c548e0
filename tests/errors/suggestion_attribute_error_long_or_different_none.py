# exit: 1
class A:
    abcdef = 1


A.zyxwvu
