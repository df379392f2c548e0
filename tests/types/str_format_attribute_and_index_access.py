def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class Box:
    name = "boxed"
    items = [1, [2, 3]]
    def __getitem__(self, key):
        return (type(key).__name__, key)
box = Box()
t("{0.name} {0.items[1][0]}".format, box)
t("{0[5]} {0[-5]} {0[ 5]} {0[a b]} {0[]]}".format, box)
t("{0[05]} {0[5x]} {0[+5]}".format, box)
t("{b.items[0].real} {b[x.y]}".format, b=box)
t("{0.missing}".format, box)
t("{0[}".format, box)
t("{0[]}".format, box)
t("{0.}".format, box)
t("{0..x}".format, box)
t("{0[1]x}".format, box)
t("{0[1].}".format, box)
t("{.name}".format, box)
t("{[5]}{[6]}".format, box, box)
t("{0[99999999999999999999]}".format, box)
t("{99999999999999999999}".format, box)
