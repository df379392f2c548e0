def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'type', 'type X', 'type X =', 'type X[T]', 'type X[T] =', 'type X[] = int', 'type X.y = int', 'type X[0] = int', 'type X() = int', 'type 1 = int', 'type X = yield', 'type X = (yield)', 'type X = await y', 'type X = (y := 1)', 'type X = a b', 'type X = *a', 'type X = a, b', 'type X += int', 'type X: int', 'type X = int = str', 'type X[T: ] = int', 'type X[T = ] = int', 'type X[*T: int] = int', 'type X[**P: int] = int', 'type X[*T: (int, str)] = a', 'type X[T, T] = int',
          'type X[T: (yield)] = int', 'type X[T: (x := 1)] = int', 'type X[T = (yield)] = a', 'type X[T = (x := 1)] = a', 'type X[T: (await a)] = b', 'type X[T: *a] = b', 'type X[T = *a] = b', 'type X[*T = *a] = b', 'type X[**P = *a] = b', 'type X[T: lambda: (yield)] = b', 'type X[1] = b', 'type X[T U] = b', 'type X[*] = b', 'type X[**] = b', 'type X[T,,U] = b', 'type = 1', 'type: int', 'type X, Y = int')
