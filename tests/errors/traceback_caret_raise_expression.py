# exit: 1
def make(kind):
    return kind('made')


raise make(ValueError)
