"""Programs that take commands, a line each."""
import sys

__all__ = ['Cmd']

PROMPT = '(Cmd) '
IDENTCHARS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_'


class Cmd:
    """Methods do_name() are the commands, help_name() or their docstrings the help."""
    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = '='
    lastcmd = ''
    intro = None
    doc_leader = ''
    doc_header = 'Documented commands (type help <topic>):'
    misc_header = 'Miscellaneous help topics:'
    undoc_header = 'Undocumented commands:'
    nohelp = '*** No help on %s'
    use_rawinput = 1

    def __init__(self, completekey='tab', stdin=None, stdout=None):
        self.stdin = sys.stdin if stdin is None else stdin
        self.stdout = sys.stdout if stdout is None else stdout
        self.cmdqueue, self.completekey = [], completekey

    def cmdloop(self, intro=None):
        """Read lines and run them until a command returns something true."""
        self.preloop()
        readline = old = None
        if self.use_rawinput and self.completekey:
            try:
                import readline
                old = readline.get_completer()
                readline.set_completer(self.complete)
                readline.parse_and_bind(self.completekey + ': complete')
            except ImportError:
                readline = None
        try:
            if intro is not None:
                self.intro = intro
            if self.intro:
                self.stdout.write(str(self.intro) + '\n')
            stop = None
            while not stop:
                line = self.precmd(self._read())
                stop = self.postcmd(self.onecmd(line), line)
            self.postloop()
        finally:
            if readline is not None:
                readline.set_completer(old)

    def _read(self):
        if self.cmdqueue:
            return self.cmdqueue.pop(0)
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return 'EOF'
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip('\r\n') if line else 'EOF'

    def precmd(self, line):
        """Before a line is run: returns the line."""
        return line

    def postcmd(self, stop, line):
        """After a line was run: returns whether to stop."""
        return stop

    def preloop(self):
        """Before the first line."""

    def postloop(self):
        """After the last line."""

    def parseline(self, line):
        """(command, arguments, line); (None, None, line) when there is no command."""
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == '?':
            line = 'help ' + line[1:]
        elif line[0] == '!':
            if not hasattr(self, 'do_shell'):
                return None, None, line
            line = 'shell ' + line[1:]
        i = 0
        while i < len(line) and line[i] in self.identchars:
            i += 1
        return line[:i], line[i:].strip(), line

    def onecmd(self, line):
        """Run a line as a command."""
        cmd, arg, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if cmd is None:
            return self.default(line)
        self.lastcmd = '' if line == 'EOF' else line
        func = getattr(self, 'do_' + cmd, None) if cmd else None
        return self.default(line) if func is None else func(arg)

    def emptyline(self):
        """An empty line: the last command again."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        """A line that is no command."""
        self.stdout.write(f'*** Unknown syntax: {line}\n')

    def completedefault(self, *ignored):
        return []

    def completenames(self, text, *ignored):
        return [name[3:] for name in self.get_names() if name.startswith('do_' + text)]

    def complete(self, text, state):
        """The state-th completion of a word, for readline."""
        if state == 0:
            import readline
            whole = readline.get_line_buffer()
            line = whole.lstrip()
            stripped = len(whole) - len(line)
            begin, end = readline.get_begidx() - stripped, readline.get_endidx() - stripped
            function = self.completenames
            if begin > 0:
                cmd = self.parseline(line)[0]
                function = getattr(self, f'complete_{cmd}', self.completedefault)
            self.completion_matches = function(text, line, begin, end)
        try:
            return self.completion_matches[state]
        except IndexError:
            return None

    def get_names(self):
        return dir(self.__class__)

    def complete_help(self, *args):
        commands = set(self.completenames(*args))
        return list(commands | {name[5:] for name in self.get_names()
                                if name.startswith('help_' + args[0])})

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            func = getattr(self, 'help_' + arg, None)
            if func is not None:
                func()
                return
            import inspect
            doc = inspect.getdoc(getattr(self, 'do_' + arg, None)) \
                if hasattr(self, 'do_' + arg) else None
            self.stdout.write(f'{doc}\n' if doc else f'{self.nohelp % (arg,)}\n')
            return
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith('help_')}
        documented, undocumented = [], []
        for name in sorted(set(names)):
            if not name.startswith('do_'):
                continue
            cmd = name[3:]
            if cmd in topics:
                documented.append(cmd)
                topics.remove(cmd)
            elif getattr(self, name).__doc__:
                documented.append(cmd)
            else:
                undocumented.append(cmd)
        self.stdout.write(f'{self.doc_leader}\n')
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, undocumented, 15, 80)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        """A heading with words in columns."""
        if cmds:
            self.stdout.write(f'{header}\n')
            if self.ruler:
                self.stdout.write(f'{self.ruler * len(header)}\n')
            self.columnize(cmds, maxcol - 1)
            self.stdout.write('\n')

    def columnize(self, list, displaywidth=80):
        """Write words in columns, from top to bottom."""
        if not list:
            self.stdout.write('<empty>\n')
            return
        wrong = [i for i in range(len(list)) if not isinstance(list[i], str)]
        if wrong:
            raise TypeError(f'list[i] not a string for i in {", ".join(map(str, wrong))}')
        size = len(list)
        if size == 1:
            self.stdout.write(f'{list[0]}\n')
            return
        for nrows in range(1, size):
            ncols = (size + nrows - 1) // nrows
            widths = [max(map(len, list[col * nrows:(col + 1) * nrows]), default=0)
                      for col in range(ncols)]
            if sum(widths) + 2 * (ncols - 1) <= displaywidth:
                break
        else:
            nrows, ncols, widths = size, 1, [0]
        for row in range(nrows):
            texts = [list[i] for i in range(row, size, nrows)]
            while texts and not texts[-1]:
                texts.pop()
            texts = [text.ljust(width) for text, width in zip(texts, widths)]
            self.stdout.write(f'{"  ".join(texts)}\n')
