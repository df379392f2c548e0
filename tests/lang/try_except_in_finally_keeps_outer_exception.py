import sys
def show(): print(repr(sys.exception()))
try:
    try:
        raise ValueError("outer")
    finally:
        show()
        try:
            raise KeyError("inner")
        except KeyError as e:
            show()
            print(repr(e.__context__))
        show()
except ValueError as e:
    show()
    print(e.__context__)
show()
def f():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            raise
        finally:
            show()
try:
    f()
except ZeroDivisionError:
    show()
for i in range(2):
    try:
        raise ValueError(i)
    except ValueError:
        if i == 0: continue
        break
show()
