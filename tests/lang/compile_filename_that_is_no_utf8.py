for name in b'\xff', b'a\xffb', b'\xc3\xa4', 'a\udcffb':
    print(ascii(compile('1', name, 'eval').co_filename))
    try:
        compile('1 +', name, 'eval')
    except SyntaxError as error:
        print(ascii(error.filename))
try:
    exec(compile('1 / 0', b'\xfe', 'exec'))
except ZeroDivisionError as error:
    print(ascii(error.__traceback__.tb_next.tb_frame.f_code.co_filename))
