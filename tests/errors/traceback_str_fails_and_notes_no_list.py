# exit: 1
class E(Exception):
    def __str__(self): raise ValueError
e = E(); e.__notes__ = 5
raise e
