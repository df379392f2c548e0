def check(source):
    try:
        compile(source, '<s>', 'exec')
        print('ok')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for p in ['T = int, U', 'T, U = int, V', '*Ts = *a, T', '**P = [int], *Ts', 'T: int = bool, U: (int, str)', 'T=1, U, V',
          'T=1, *Ts', 'T=1, **P', 'T = int, T', '**P, T=1', '*Ts=1, T=2']:
    for s in 'def f[%s](): pass', 'class C[%s]: pass', 'type X[%s] = int', 'class C[\n  %s\n]: pass':
        check(s % p)
