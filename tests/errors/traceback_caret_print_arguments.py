# exit: 1
class Loud:
    def __str__(self):
        return missing_name


print('a', Loud(), sep='-')
