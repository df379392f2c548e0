# exit: 1
class C:
    _hidden = 1


C().hidden
