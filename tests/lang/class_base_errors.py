def attempt(src):
    try:
        exec(src)
    except TypeError as e:
        print(src, "->", e)


attempt("class A(5): pass")
attempt("class A('x'): pass")
attempt("class A(int, int): pass")
attempt("class A(bool): pass")
attempt("class A(type(None)): pass")
attempt("class A(type(lambda: 0)): pass")
attempt("class A(int, str): pass")
attempt("class A(object, int): pass")
attempt("class A(range): pass")
attempt("class A(list, dict): pass")
attempt("class A(slice): pass")
attempt("class A(foo=1): pass")
attempt("class A(metaclass=int): pass")
