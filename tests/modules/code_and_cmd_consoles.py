import code, codeop, cmd, io, sys, contextlib
for src in ('x = 1', 'if x:', 'if x:\n  y', 'if x:\n  y\n', 'def f():', 'def f():\n  return 1\n', '(1 +', '[1,\n2', '"""abc', 'x = "abc', '1 +', 'a b', '', '# c', 'for i in x:\n  pass\nelse:', 'class A:\n  x = 1\n\n', '@dec', 'x = \\', 'try:\n  x\n', 'try:\n  x\nexcept:', 'with a as b:', 'lambda:', 'f(a,', '{1: 2', 'return', 'x; y', 'if 1: pass', 'else:', ' x', 'async def f():\n  await x\n', 'match x:', 'print(1))', '"\\N{bad}"', 'x = (\n# c\n'):
    try:
        r = codeop.compile_command(src)
        print(repr(src), 'incomplete' if r is None else 'code')
    except SyntaxError as e:
        print(repr(src), type(e).__name__)
lines = iter(['x = 5', 'x * 2', 'for i in range(2):', '  print(i)', '', '1/0', 'a b', 'def f():', '  raise KeyError("k")', '', 'f()', 'print(x'] + [')', 'exit()'])
def read(prompt):
    try:
        return next(lines)
    except StopIteration:
        raise EOFError
out = io.StringIO()
with contextlib.redirect_stderr(out):
    try:
        code.interact('banner', read, {'__name__': '__console__'}, 'bye')
    except SystemExit as e:
        print('exit', e.code)
print(out.getvalue())
class Shell(cmd.Cmd):
    intro = 'welcome'; prompt = '> '
    use_rawinput = False
    def do_greet(self, arg):
        """greet NAME
        Says hello."""
        print('hello', arg, file=self.stdout)
    def do_quit(self, arg): return True
    def do_shell(self, arg): print('shell', arg, file=self.stdout)
    def help_topic(self): print('about topic', file=self.stdout)
    def do_EOF(self, arg): return True
    def precmd(self, line): return line.replace('GREET', 'greet')
out = io.StringIO()
s = Shell(stdin=io.StringIO('greet bob\n\nhelp\nhelp greet\n?topic\n!ls -l\nbad line\nhelp nope\nGREET x\n'), stdout=out)
s.cmdloop()
print(out.getvalue())
s.columnize([f'word{i}' for i in range(25)], 40); s.columnize([]); s.columnize(['one'])
print(out.getvalue()[-300:], s.parseline('a-b c'), s.parseline('?x'), s.parseline(''), s.completenames('g'))
