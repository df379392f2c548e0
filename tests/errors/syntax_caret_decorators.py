def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', '@', '@\ndef f(): pass', '@a', '@a\n', '@a\nx = 1', '@a b\ndef f(): pass', '@a @b\ndef f(): pass', '@a(\ndef f(): pass', '@a)\ndef f(): pass', '@a\n  def f(): pass', '@a\nasync', '@a\nasync x', '@a\nasync with b: pass', '@a\nlambda: 1', '@a\n@', '@a\nclass', '@*a\ndef f(): pass', '@a, b\ndef f(): pass', '@a, \ndef f(): pass', '@a = b\ndef f(): pass', '@a := b\ndef f(): pass', '@(a := b)\ndef f(): ',
          '@yield\ndef f(): pass', '@a; def f(): pass', '@a def f(): pass', '@a\nif b: pass', '@a\nreturn', '@1\ndef f()', '@[a][0]\ndef f(', '@x if y\ndef f(): pass')
