import warnings

warnings.simplefilter("ignore")
print(eval(r"'\d\q\ \%'"), eval(r"b'\d'"), eval(r"'\400'") == "\u0100")
warnings.simplefilter("error")
for src in (r"'\d'", r"b'\q'", r"'\777'", r"f'\z{1}'"):
    try:
        eval(src)
        print("ok")
    except SyntaxError as e:
        print(e.msg)
