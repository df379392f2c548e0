# exit: 1
class C:
    value = None


c = C()
c.value += 1
