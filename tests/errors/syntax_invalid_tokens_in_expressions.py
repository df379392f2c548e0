def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('x = #', '$', 'a $ b', '?', 'a ? b', 'a ?? b', '`a`', 'a!', '!a', 'a ! b', 'a != b !', '!', 'a && b', 'a || b', '++', 'a++', 'a--', '--', '++a', '&a', 'a &', '|', '^', '~', 'a ~ b', '@', '@a', 'a @', 'a <> b', '<>', 'a === b', 'a == = b', 'a !== b', 'a => b', 'a =< b', 'a >> > b', 'a -> b', '->', ':', ':=', 'a := b', 'a : b', '..', 'a..b', 'a.', '.a', 'a.1', 'a.b.', '...a', 'a...', ';', ';a', 'a;;b', 'a;', ',', ',a', 'a,', 'a,,b', '\\', '\\a', 'a \\ b', 'a\\\n', 'a\\\n b', '“a”', '‘a’', 'a – b', 'a × b', 'a\u00a0+ b', 'a\u200b', '\ufeffa', '€', 'a€', '€a', '²', 'a²', '½', '日', '日 本', 'a\x00b', '\x01', 'a\x7f', 'a\x0cb', '\u2028', 'a…b', '😀', 'a😀')
