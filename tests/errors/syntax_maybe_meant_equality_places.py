def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'if a = b: pass', 'if a.b = c: pass', 'if a[b] = c: pass', 'if (a = b): pass', 'if a = b and c: pass', 'if a and b = c: pass', 'if not a = b: pass', 'if f(a) = b: pass', 'if a + b = c: pass', 'if 1 = a: pass', 'if "a" = b: pass', 'if a, b = c: pass', 'if (a, b) = c: pass', 'if [a] = b: pass', 'elif a = b: pass', 'while a = b: pass', 'while a = b = c: pass', 'assert a = b', 'x = (a = b)', 'x = [a = b]', 'x = {a = b}', 'x = {a: b = c}', 'f((a = b))', 'f(a.b = c)', 'f(a[0] = c)', 'f(f(a) = c)', 'f(a + b = c)', 'f(1 = c)', 'f(True = c)', 'f(a = b = c)', 'f(a == b = c)', 'f(not a = b)', '[a for a in b if c = d]', '[a = b for c in d]', '(a = b for c in d)', 'f(a = b for c in d)', 'lambda: (a = b)', 'x if a = b else c', 'return a = b', 'with (a = b): pass', 'for a in (b = c): pass', 'print(a = b)', 'print(a.b = c)', 'x[a = b]', 'x[a = b, c]', 'not a = b', '(a = b).c', '(a, b = c)', '(a = b, c)', '(1 = a)', '(a.b.c = d)', '(a() = d)', '(a if b else c = d)', '(a < b = c)', 'if a == b = c: pass', 'if a != b = c: pass', 'if a := b = c: pass', 'if (a := b) = c: pass', 'if None = a: pass', 'if ... = a: pass', 'if {} = a: pass', 'if -a = b: pass', 'if a = yield: pass', 'if a =: pass', 'if = a: pass')
