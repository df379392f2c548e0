def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'print a', 'print "a"', 'print a, b', 'print (a), b', 'print a;', 'print', 'print >>f, a', 'print >> f', 'print -1', 'print not a', 'print a if b else c', 'print lambda: 1', 'print f(a)', 'print a.b', 'print a = 1', 'print = a', 'print a b', 'print "a" % b', 'if a: print b', 'if a:\n  print b\n', 'x = print a', 'f(print a)', '[print a]', 'print(a) b', 'print 1 2', 'print a for a in b', 'print *a', 'print *a, b', 'print **a', 'print [a]', 'print {a}', 'print yield', 'print a:', 'lambda: print a', 'return print a', 'exec a', 'exec "a"', 'exec a in b', 'exec "a" in b, c', 'exec (a) in b', 'exec', 'exec a, b', 'exec = a', 'if a: exec b', 'printf a', 'prin a', 'Print a', 'print\ta', 'print a\nprint b', 'print "a', 'print (a', 'print a)', 'print "%s" % (a b)', 'print f"{a b}"', 'exec code', 'print("a"), b c', 'print a, b c')
