class Text(str):
    def __repr__(self):
        return 'shown'


for make in float, int, lambda v: int(v, 5):
    for value in Text('x'), Text(''), Text('7'):
        try:
            print(make(value))
        except ValueError as error:
            print(error)
