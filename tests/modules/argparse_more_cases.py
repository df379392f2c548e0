import argparse, sys, io, contextlib
from argparse import *
def run(parser, *lines):
    for line in lines:
        args = line.split() if isinstance(line, str) else line
        out = io.StringIO()
        with contextlib.redirect_stderr(out), contextlib.redirect_stdout(out):
            try:
                result = parser.parse_known_args(args)
            except SystemExit as e:
                result = ('exit', e.code)
            except ArgumentError as e:
                result = str(e)
        print(args, result)
        if out.getvalue():
            print(out.getvalue(), end='')
p = ArgumentParser(prog='p')
p.add_argument('-a'); p.add_argument('-b', action='store_true'); p.add_argument('--long-opt', type=int)
p.add_argument('--lo', nargs='?', const='c', default='d'); p.add_argument('-x', action='count')
p.add_argument('pos', nargs='?', default='5', type=int); p.add_argument('more', nargs='*')
run(p, '', '-b -a1', '-ba 1', '-abx', '-xxx 3', '-xxb', '-bq', '--long', '--long-opt=3 4 5 6', '--long-opt x', '--lo', '--lo=', '--l 3',
    '-- -a', '1 -- -b', '-a -1', '-a -- 3', '--b', '-a', '--x=3', '-x=3', ['-a', 'b c'], ['-z b c'])
g = p.add_mutually_exclusive_group(required=True)
g.add_argument('--one', action='store_const', const=1); g.add_argument('--two', nargs=2, metavar=('X', 'Y'))
run(p, '--one --two 1 2', '--two 1', '1', '--two 1 2 3')
print(p.format_help())
q = ArgumentParser(prog='q', fromfile_prefix_chars='@', prefix_chars='-+', description='d %(prog)s', epilog='e', formatter_class=ArgumentDefaultsHelpFormatter)
q.add_argument('+f', '++flag', default=3, help='the flag'); q.add_argument('--bool', action=BooleanOptionalAction, help='b', default=True)
q.add_argument('n', choices=[1, 2], type=int, nargs='+', help='%(choices)s')
q.add_argument('--hid', help=SUPPRESS); q.add_argument('--sup', default=SUPPRESS); q.add_argument('--ext', action='extend', nargs='+')
q.add_argument('--ac', action='append_const', const=7, dest='acs')
run(q, '1 ++flag 4 --no-bool', '3', '1 +f', '@nofile', '1 --ext a b --ext c --ac --ac', '1 --bool=1')
q.print_help()
s = ArgumentParser(prog='s', exit_on_error=False)
s.add_argument('-v', action='store_true')
sub = s.add_subparsers(dest='cmd', title='commands', description='what', help='the command', metavar='CMD', required=True)
one = sub.add_parser('one', aliases=['o'], help='first', description='do one')
one.add_argument('x', type=float)
one.set_defaults(func='F')
two = sub.add_parser('two', deprecated=True)
two.add_argument('rest', nargs=REMAINDER)
run(s, '-v one 1.5', 'o 2', 'two -a b', 'three', '', 'one x', 'one 1 --zz', 'one -h', '-h')
t = ArgumentParser(prog='t', parents=[ArgumentParser(add_help=False)], usage='%(prog)s custom', conflict_handler='resolve', allow_abbrev=False)
t.add_argument('--verbose', action='version', version='%(prog)s 1'); t.add_argument('--verbose', default='again'); t.add_argument('-1', dest='neg', action='store_true')
run(t, '--verb', '--verbose x', '-1', '-h')
gr = t.add_argument_group('grp', 'group text'); gr.add_argument('--in-group', metavar='M', help='in group')
t.print_help(); t.print_usage()
w = ArgumentParser(prog='a-very-long-program-name-indeed', formatter_class=RawTextHelpFormatter, description='line one\n  line two')
for i in range(9):
    w.add_argument(f'--option-number-{i}', help='help text\n  second line' if i == 3 else None, required=i == 4)
w.add_argument('positional_number_one'); w.add_argument('positional_number_two', nargs='...')
w.print_help()
m = ArgumentParser(prog='m', formatter_class=MetavarTypeHelpFormatter); m.add_argument('--i', type=int); m.print_help()
print(p.get_default('lo'), Namespace(a=1) == Namespace(a=1), 'a' in Namespace(a=1), Namespace(a=1, **{'x y': 2}))
i = ArgumentParser(prog='i'); i.add_argument('--foo'); i.add_argument('cmd'); i.add_argument('rest', nargs='*', type=int)
print(i.parse_intermixed_args('doit 1 --foo bar 2 3'.split()))
for bad in (lambda: ArgumentParser().add_argument(), lambda: ArgumentParser().add_argument('-a', nargs=0), lambda: ArgumentParser().add_argument('x', nargs=0),
            lambda: ArgumentParser().add_argument('a', '-b'), lambda: ArgumentParser().add_argument('--'), lambda: ArgumentParser().add_argument('-a', metavar=('x', 'y')),
            lambda: ArgumentParser().add_argument('x', required=True), lambda: ArgumentParser().add_argument('-h'), lambda: ArgumentParser(conflict_handler='q'),
            lambda: ArgumentParser().add_argument('x', dest='y'), lambda: ArgumentParser().add_argument('-a', type=FileType), lambda: ArgumentParser().add_argument('-x', const=1),
            lambda: s.add_subparsers(), lambda: sub.add_parser('one'), lambda: ArgumentParser().add_mutually_exclusive_group().add_argument('x'), lambda: ArgumentParser(parents=[3])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(repr(FileType('w', encoding='utf-8')), repr(p)[:40])
