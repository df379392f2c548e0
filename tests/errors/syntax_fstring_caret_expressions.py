def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all("f'#'", '{}', '{ }', '{!r}', '{:x}', '{=}', '{,}', '{a b}', '{a', 'a}', '}', '{{}', '{a!}', '{a!x}', '{a!rr}', '{a! r}', '{a!r }', '{a!r:}', '{a!r!s}', '{a:{b}', '{a:{b}}}', '{a:{}}', '{a:{b!}}', '{a:{b c}}', '{a:b}}', '{a;b}', '{a=b}', '{a==b}', '{a!=b}', '{a:=5}', '{(a:=5)}', '{lambda: 1}', '{lambda x: 1}', '{(lambda x: 1)}', '{yield}', '{await x}', '{*a}', '{*a, b}', '{**a}', '{a.}', '{a[}', '{a(}', '{a)}', '{a]}', '{(a}', '{[a}', '{a+}', '{+}', '{1 2}', '{not}', '{a if b}', '{if}', '{for x in y}',
          '{x for x in y}', '{#}', '{a#}', '{a $ b}', '{a ? b}', '{a = 1}', '{a, b c}', '{pass}', '{del a}', '{a:{b:{c:{d}}}}', '{a:{b:{c}}}', '{a!r:{b!s:{c!a}}}', '{None = }', '{1a}', '{0777}', '{"a" "b"}', '{"a}', '{\\x}', '{a\\}', '\\N{nope}', '\\N{', '\\N', '\\x1', '\\u12', '{a}{', '{a}}', '{ a = !r}', '{a=!r:^20}', '{a = b c}', '{a}{b c}{d', '{print a}', '{f(a b)}', '{f(a for a in b, c)}', '{{a}', '{a}}}', '{:}', '{!}', '{a!:}', '{a::{b}')
