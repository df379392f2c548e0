"""The debugger: breakpoint(), python -m pdb program, pdb.pm() after an error."""
import _pdb_breakpoints
import bdb
import cmd
import code
import io
import linecache
import os
import re
import reprlib
import sys
import traceback
import types

__all__ = ['run', 'pm', 'Pdb', 'runeval', 'runctx', 'runcall', 'set_trace', 'post_mortem', 'help']


class Restart(Exception):
    """The program is to start again."""


class Pdb(_pdb_breakpoints.Commands, bdb.Bdb, cmd.Cmd):
    """A Bdb that stops to read commands."""
    _previous_sigint_handler = None

    def __init__(self, completekey='tab', stdin=None, stdout=None, skip=None, nosigint=False,
                 readrc=True):
        bdb.Bdb.__init__(self, skip=skip)
        cmd.Cmd.__init__(self, completekey, stdin, stdout)
        self.use_rawinput = stdin is None and stdout is None
        self.prompt = '(Pdb) '
        self.aliases, self.displaying = {}, {}
        self.mainpyfile = ''
        self._wait_for_mainpyfile = False
        self.nosigint = nosigint
        self.commands = {}    # breakpoint number -> lines to run there
        self.commands_bnum = None
        self.commands_silent = {}
        self._chained = ()    # exceptions that `exceptions` chooses from
        self._chosen = 0
        self.quit_by_user = False
        self.rcLines = self._read_rc() if readrc else []
        self.forget()

    @staticmethod
    def _read_rc():
        lines = []
        for name in ('~/.pdbrc', '.pdbrc'):
            try:
                with open(os.path.expanduser(name), encoding='utf-8') as file:
                    lines += file.readlines()
            except OSError:
                pass
        return lines

    def reset(self):
        bdb.Bdb.reset(self)
        self.forget()

    def forget(self):
        self.lineno = None
        self.stack, self.curindex, self.curframe = [], 0, None
        self.tb_lineno = {}
        self._wait_for_mainpyfile = bool(self._wait_for_mainpyfile)

    def setup(self, frame, tb):
        self.forget()
        self.stack, self.curindex = self.get_stack(frame, tb)
        while tb:    # a frame shows the line of the exception, not that of its clean-up
            self.tb_lineno[tb.tb_frame] = tb.tb_lineno
            tb = tb.tb_next
        self.curframe = self.stack[self.curindex][0]

    # Where Bdb stops

    def user_call(self, frame, argument_list):
        if self._wait_for_mainpyfile:
            return
        if self.stop_here(frame):
            self.message('--Call--')
            self.interaction(frame, None)

    def user_line(self, frame):
        if self._wait_for_mainpyfile:
            if self.mainpyfile != self.canonic(frame.f_code.co_filename):
                return
            self._wait_for_mainpyfile = False
        if self._run_commands_of_breakpoint(frame):
            self.interaction(frame, None)

    def user_return(self, frame, return_value):
        if self._wait_for_mainpyfile:
            return
        frame.f_locals['__return__'] = return_value
        self.message('--Return--')
        self.interaction(frame, None)

    def user_exception(self, frame, exc_info):
        if self._wait_for_mainpyfile:
            return
        kind, value, tb = exc_info
        frame.f_locals['__exception__'] = kind, value
        prefix = 'Internal ' if not tb and kind is StopIteration else ''
        self.message(prefix + self._format_exc(value))
        self.interaction(frame, tb)

    @staticmethod
    def _format_exc(error):
        return traceback.format_exception_only(error)[-1].strip()

    def _run_commands_of_breakpoint(self, frame):
        """The `commands` of the breakpoint just met; false when one of them went on."""
        number, self.currentbp = getattr(self, 'currentbp', 0), 0
        if not number or number not in self.commands:
            return True
        self.setup(frame, None)
        lastcmd, going_on = self.lastcmd, False
        silent = 'silent' in self.commands[number]
        if not silent:
            self.print_stack_entry(self.stack[self.curindex])
        for line in self.commands[number]:
            if line != 'silent' and self.onecmd(line):
                going_on = True
                break
        self.lastcmd = lastcmd
        if not going_on:
            self.print_prompt_only = True
            self.cmdloop()
        self.forget()
        return False

    def interaction(self, frame, tb_or_exc):
        """Show where the program is, and read commands until one goes on."""
        tb = tb_or_exc
        self._chained, self._chosen = (), 0
        if isinstance(tb_or_exc, BaseException):
            tb = tb_or_exc.__traceback__
            self._chained = self._chain_of(tb_or_exc)
            self._chosen = len(self._chained) - 1
        self.setup(frame, tb)
        self._run_rc()
        self.print_stack_entry(self.stack[self.curindex])
        for text, old in self.displaying.get(self.curframe, {}).items():
            self._show_display(text, old)
        self._cmdloop()
        self.forget()

    def _run_rc(self):
        lines, self.rcLines = self.rcLines, []
        for line in lines:
            line = line.strip()
            if line and line[0] != '#':
                self.onecmd(line)

    @staticmethod
    def _chain_of(error):
        chain = []
        while error is not None and error not in chain:
            if error.__traceback__:
                chain.append(error)
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return tuple(reversed(chain))

    def _cmdloop(self):
        while True:
            try:
                return self.cmdloop()
            except KeyboardInterrupt:
                self.message('--KeyboardInterrupt--')

    # Commands

    def message(self, text, end='\n'):
        print(text, end=end, file=self.stdout)

    def error(self, text):
        print('***', text, file=self.stdout)

    def parseline(self, line):
        if line.lstrip().startswith('!'):    # a statement, whatever it looks like
            return None, None, line.strip()
        return super().parseline(line)

    def precmd(self, line):
        """Aliases, and commands separated by ;; ."""
        if not line.strip():
            return line
        words = line.split()
        seen = set()
        while words[0] in self.aliases and words[0] not in seen:
            seen.add(words[0])
            line = self.aliases[words[0]]
            for i, word in enumerate(words[1:], 1):
                line = line.replace(f'%{i}', word)
            line = line.replace('%*', ' '.join(words[1:]))
            words = line.split()
        if words[0] != 'alias' and ';;' in line:
            line, _, rest = line.partition(';;')
            self.cmdqueue.insert(0, rest.lstrip())
            line = line.rstrip()
        return line

    def onecmd(self, line):
        if self.commands_bnum is not None:
            return self._note_command(line)
        # `c = 1` is a statement, though c is a command.
        command, arg, line = self.parseline(line)
        if command and hasattr(self, 'do_' + command) and re.match(r'=(?!=)', arg or ''):
            return self.default(line)
        return cmd.Cmd.onecmd(self, line)

    def default(self, line):
        """A statement, in the frame."""
        if line.lstrip().startswith('!'):
            line = line.lstrip()[1:].lstrip()
        frame = self.curframe
        names, globals = frame.f_locals, frame.f_globals
        try:
            compiled = self._compiled(line)
            if compiled is None:
                return
            hook, out = sys.displayhook, sys.stdout
            sys.displayhook, sys.stdout = self.displayhook, self.stdout
            try:
                exec(compiled, globals, names)
            finally:
                sys.displayhook, sys.stdout = hook, out
        except BaseException as error:
            if isinstance(error, bdb.BdbQuit):
                raise
            self.error(self._format_exc(error))

    def _compiled(self, line):
        """Code of a statement that may go on over several lines; None: given up."""
        import codeop
        compiler = codeop.CommandCompiler()
        text, compiled = line, compiler(line + '\n', '<stdin>', 'single')
        while compiled is None:
            if self.use_rawinput:
                try:
                    more = input('...   ')
                except (EOFError, KeyboardInterrupt):
                    self.message('')
                    return None
            else:
                self.stdout.write('...   ')
                self.stdout.flush()
                more = self.stdin.readline()
                if not more:
                    self.message('')
                    return None
                more = more.rstrip('\r\n')
            text += '\n' + more
            compiled = compiler(text, '<stdin>', 'single')
            if compiled is None and not more:
                compiled = compile(text + '\n', '<stdin>', 'single')
        return compiled

    def displayhook(self, obj):
        if obj is not None:
            self.message(repr(obj))

    def _getval(self, arg):
        try:
            return eval(arg, self.curframe.f_globals, self.curframe.f_locals)
        except BaseException as error:
            self.error(self._format_exc(error))
            raise

    def emptyline(self):
        """The last command again, but for those that could do harm."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def do_EOF(self, arg):
        """EOF\n\nLeave, as quit does."""
        self.message('')
        return self.do_quit(arg)

    # Going on

    def do_step(self, arg):
        """s(tep)\n\nGo on to the next line, also that of a function called."""
        self.set_step()
        return 1

    def do_next(self, arg):
        """n(ext)\n\nGo on to the next line of this function."""
        self.set_next(self.curframe)
        return 1

    def do_until(self, arg):
        """unt(il) [lineno]\n\nGo on to a line below this one, or to that line."""
        lineno = None
        if arg:
            try:
                lineno = int(arg)
            except ValueError:
                return self.error(f'Error in argument: {arg!r}')
            if lineno <= self.curframe.f_lineno:
                return self.error('"until" line number is smaller than current line number')
        self.set_until(self.curframe, lineno)
        return 1

    def do_return(self, arg):
        """r(eturn)\n\nGo on until this function returns."""
        self.set_return(self.curframe)
        return 1

    def do_continue(self, arg):
        """c(ont(inue))\n\nGo on to the next breakpoint."""
        self.set_continue()
        return 1

    def do_run(self, arg):
        """run [args...]\n\nStart the program again; breakpoints stay."""
        if arg:
            import shlex
            try:
                sys.argv[1:] = shlex.split(arg)
            except ValueError as error:
                return self.error(f'Cannot run {arg}: {error}')
        raise Restart

    def do_jump(self, arg):
        """j(ump) lineno\n\nContinue at another line of the innermost function."""
        if self.curindex + 1 != len(self.stack):
            return self.error('You can only jump within the bottom frame')
        try:
            line = int(arg)
        except ValueError:
            return self.error("The 'jump' command requires a line number")
        try:
            self.curframe.f_lineno = line
        except (ValueError, AttributeError) as error:
            return self.error(f'Jump failed: {error}')
        self.stack[self.curindex] = self.curframe, line
        self.print_stack_entry(self.stack[self.curindex])

    def do_quit(self, arg):
        """q(uit) | exit\n\nEnd the program."""
        self.quit_by_user = True
        self.set_quit()
        return 1

    # The stack

    def do_where(self, arg):
        """w(here)\n\nThe stack, the newest frame at the end; > is the current one."""
        if arg:
            self.print_stack_trace(int(arg) if arg.lstrip('-').isdigit() else None)
        else:
            self.print_stack_trace()

    def print_stack_trace(self, count=None):
        stack = self.stack
        if count:
            stack = stack[-count:] if count > 0 else stack[:1]
        for entry in stack:
            self.print_stack_entry(entry)

    def print_stack_entry(self, frame_lineno, prompt_prefix='\n-> '):
        prefix = '> ' if frame_lineno[0] is self.curframe else '  '
        self.message(prefix + self.format_stack_entry(frame_lineno, prompt_prefix))

    def _move(self, arg, direction, end, words):
        if self.curindex == end:
            return self.error(words)
        try:
            count = int(arg or 1)
        except ValueError:
            return self.error(f'Invalid frame count ({arg})')
        if count < 0:
            self.curindex = 0 if direction < 0 else len(self.stack) - 1
        else:
            self.curindex += direction * count
            self.curindex = min(max(self.curindex, 0), len(self.stack) - 1)
        self.curframe = self.stack[self.curindex][0]
        self.print_stack_entry(self.stack[self.curindex])
        self.lineno = None

    def do_up(self, arg):
        """u(p) [count]\n\nTo an older frame."""
        self._move(arg, -1, 0, 'Oldest frame')

    def do_down(self, arg):
        """d(own) [count]\n\nTo a newer frame."""
        self._move(arg, 1, len(self.stack) - 1, 'Newest frame')

    def do_exceptions(self, arg):
        """exceptions [number]\n\nThe chained exceptions, or go to one of them."""
        if not self._chained:
            return self.message('Did not find chained exceptions. To move between exceptions,'
                                ' pdb/post_mortem must be given an exception object rather'
                                ' than a traceback.')
        if not arg:
            for i, error in enumerate(self._chained):
                mark = '>' if i == self._chosen else ' '
                self.message(f'{mark} {i:>3} {error!r}')
            return
        try:
            number = int(arg)
        except ValueError:
            return self.error('Argument must be an integer')
        if not 0 <= number < len(self._chained):
            return self.error('No exception with that number')
        self._chosen = number
        self.setup(None, self._chained[number].__traceback__)
        self.print_stack_entry(self.stack[self.curindex])

    # Looking

    def _current_line(self):
        return self.tb_lineno.get(self.curframe, self.curframe.f_lineno)

    def do_list(self, arg):
        """l(ist) [first[, last] | .]\n\n11 lines around the current one, or the next 11."""
        self.lastcmd = 'list'
        last = None
        if arg and arg != '.':
            try:
                first, _, end = arg.partition(',')
                first = max(1, int(first.strip()))
                if end:
                    last = int(end.strip())
                    if last < first:
                        last += first    # it is a count then
                else:
                    first = max(1, first - 5)
            except ValueError:
                return self.error(f'Error in argument: {arg!r}')
        elif self.lineno is None or arg == '.':
            first = max(1, self._current_line() - 5)
        else:
            first = self.lineno + 1
        if last is None:
            last = first + 10
        filename = self.curframe.f_code.co_filename
        lines = linecache.getlines(filename, self.curframe.f_globals)
        self._print_lines(lines[first - 1:last], first, self.curframe)
        self.lineno = min(last, len(lines))
        if len(lines) < last:
            self.message('[EOF]')

    def do_longlist(self, arg):
        """ll | longlist\n\nThe whole function."""
        import inspect
        try:
            lines, first = self._source_of(self.curframe)
        except OSError as error:
            return self.error(str(error))
        self._print_lines(lines, first, self.curframe)

    @staticmethod
    def _source_of(thing):
        import inspect
        lines, first = inspect.getsourcelines(thing)
        if inspect.isframe(thing) and thing.f_code.co_name == '<module>':
            lines = linecache.getlines(thing.f_code.co_filename, thing.f_globals)
        return lines, max(1, first)

    def do_source(self, arg):
        """source expression\n\nThe source of a function, class or module."""
        try:
            lines, first = self._source_of(self._getval(arg))
        except (OSError, TypeError) as error:
            return self.error(str(error))
        except BaseException:
            return
        self._print_lines(lines, first)

    def _print_lines(self, lines, start, frame=None):
        current = frame.f_lineno if frame else bdb.NEVER
        raising = self.tb_lineno.get(frame, bdb.NEVER)
        for number, line in enumerate(lines, start):
            mark = '->' if number == current else '>>' if number == raising else ''
            text = f'{number:>3} '.ljust(4)
            if len(text) < 4:
                text += ' '
            if self._has_break(number, frame):
                text += 'B'
            else:
                text += ' '
            self.message(f'{text}{mark}'.ljust(len(text)) + '\t' + line.rstrip())

    def _has_break(self, number, frame):
        return bool(frame and number in self.get_file_breaks(frame.f_code.co_filename))

    def do_args(self, arg):
        """a(rgs)\n\nThe arguments of the function."""
        code, names = self.curframe.f_code, self.curframe.f_locals
        count = code.co_argcount + code.co_kwonlyargcount
        count += bool(code.co_flags & 4) + bool(code.co_flags & 8)
        for name in code.co_varnames[:count]:
            self.message(f'{name} = {names[name]!r}' if name in names
                         else f'{name} = *** undefined ***')

    def do_retval(self, arg):
        """retval\n\nWhat the function just left returned."""
        if '__return__' in self.curframe.f_locals:
            self.message(repr(self.curframe.f_locals['__return__']))
        else:
            self.error('Not yet returned!')

    def do_p(self, arg):
        """p expression\n\nIts value."""
        try:
            self.message(repr(self._getval(arg)))
        except BaseException:
            pass

    def do_pp(self, arg):
        """pp expression\n\nIts value, over several lines."""
        import pprint
        try:
            self.message(pprint.pformat(self._getval(arg)))
        except BaseException:
            pass

    def do_whatis(self, arg):
        """whatis expression\n\nWhat sort of thing it is."""
        try:
            value = self._getval(arg)
        except BaseException:
            return
        if isinstance(value, types.MethodType):
            self.message(f'Method {value.__code__.co_name}')
        elif isinstance(value, types.FunctionType):
            self.message(f'Function {value.__code__.co_name}')
        elif isinstance(value, type):
            self.message(f'Class {value.__module__}.{value.__qualname__}')
        else:
            self.message(type(value))

    def do_display(self, arg):
        """display [expression]\n\nShow its value whenever it changed; without one, list them."""
        shown = self.displaying.setdefault(self.curframe, {})
        if not arg:
            if shown:
                self.message('Currently displaying:')
                for text, value in shown.items():
                    self.message(f'{text}: {reprlib.repr(value)}')
            else:
                self.message('No expression is being displayed')
            return
        try:
            shown[arg] = value = self._getval(arg)
        except BaseException:
            return
        self.message(f'display {arg}: {value!r}')

    def do_undisplay(self, arg):
        """undisplay [expression]\n\nShow it no longer; without one, none."""
        if not arg:
            self.displaying.pop(self.curframe, None)
        elif self.displaying.get(self.curframe, {}).pop(arg, self) is self:
            self.error('not displaying ' + arg)

    def _show_display(self, text, old):
        try:
            new = eval(text, self.curframe.f_globals, self.curframe.f_locals)
        except Exception as error:
            new = self._format_exc(error)
        if new is not old and new != old:
            self.displaying[self.curframe][text] = new
            self.message(f'display {text}: {new!r}  [old: {old!r}]')

    def do_interact(self, arg):
        """interact\n\nA Python prompt with the names of the frame."""
        names = {**self.curframe.f_globals, **self.curframe.f_locals}
        code.interact('*interactive*', local=names, exitmsg='*exit from pdb interact command*')

    # Names of the user's own

    def do_alias(self, arg):
        """alias [name [command]]\n\nA name for a command, in which %1 %2 … %* are the words."""
        name, _, command = arg.partition(' ')
        if command.strip():
            self.aliases[name] = command.strip()
        elif name:
            if name in self.aliases:
                self.message(f'{name} = {self.aliases[name]}')
        else:
            for name in sorted(self.aliases):
                self.message(f'{name} = {self.aliases[name]}')

    def do_unalias(self, arg):
        """unalias name\n\nForget an alias."""
        self.aliases.pop(arg.strip(), None)

    def do_debug(self, arg):
        """debug statement\n\nStep into a statement with a debugger of its own."""
        sys.settrace(None)
        inner = Pdb(self.completekey, self.stdin, self.stdout)
        inner.use_rawinput = self.use_rawinput
        inner.prompt = f'({self.prompt.strip()}) '
        self.message('ENTERING RECURSIVE DEBUGGER')
        try:
            inner.run(arg, self.curframe.f_globals, self.curframe.f_locals)
        except Exception as error:
            self.error(self._format_exc(error))
        self.message('LEAVING RECURSIVE DEBUGGER')
        sys.settrace(self.trace_dispatch)
        self.lastcmd = inner.lastcmd

    def do_help(self, arg):
        """h(elp) [command]\n\nWhat a command does."""
        if not arg:
            return cmd.Cmd.do_help(self, arg)
        command = getattr(self, 'do_' + arg, None)
        if command is None or not command.__doc__:
            return self.error(f'No help for {arg!r}')
        self.message(command.__doc__)

    do_s, do_n, do_unt, do_r = do_step, do_next, do_until, do_return
    do_c = do_cont = do_continue
    do_restart, do_j = do_run, do_jump
    do_q = do_exit = do_quit
    do_w = do_bt = do_where
    do_u, do_d = do_up, do_down
    do_l, do_ll, do_a, do_rv = do_list, do_longlist, do_args, do_retval
    do_h = do_help

    # The main program

    def set_trace(self, frame=None, *, commands=None):
        frame = frame or sys._getframe().f_back
        self.reset()
        self._trace_from(frame)
        if commands:
            self.rcLines.extend(commands)
        self.set_step()
        # Stops here, at the call, and not at the line that comes next.
        self.interaction(frame, None)
        if not self.quitting and self.stoplineno != bdb.NEVER or self.breaks:
            sys.settrace(self.trace_dispatch)
        elif self.quitting:
            raise bdb.BdbQuit

    def _run_program(self, name, is_module):
        import __main__
        if is_module:
            import runpy
            name, spec, compiled = runpy._get_module_details(name)
            path = compiled.co_filename
        else:
            path = os.path.realpath(name)
            with io.open_code(path) as file:
                compiled = compile(file.read(), path, 'exec')
            spec = None
            sys.path[0] = os.path.dirname(path)
        __main__.__dict__.clear()
        __main__.__dict__.update(__name__='__main__', __file__=path, __spec__=spec,
                                 __builtins__=__builtins__)
        self.mainpyfile = self.canonic(path)
        self._wait_for_mainpyfile = True
        self.run(compiled)


# ---- functions of the module

def run(statement, globals=None, locals=None):
    """exec() under the debugger, which stops at once."""
    Pdb().run(statement, globals, locals)


def runeval(expression, globals=None, locals=None):
    """eval() under the debugger."""
    return Pdb().runeval(expression, globals, locals)


def runctx(statement, globals, locals):
    run(statement, globals, locals)


def runcall(*args, **kwds):
    """A call under the debugger."""
    return Pdb().runcall(*args, **kwds)


def set_trace(*, header=None, commands=None):
    """Stop here."""
    debugger = Pdb()
    if header is not None:
        debugger.message(header)
    debugger.set_trace(sys._getframe().f_back, commands=commands)


def post_mortem(t=None):
    """Look at the frames of a traceback or exception, by default of the one being handled."""
    if t is None:
        t = sys.exception()
        if t is None:
            raise ValueError('A valid traceback must be passed if no exception is being handled')
    if isinstance(t, BaseException) and t.__traceback__ is None:
        raise ValueError('A valid traceback must be passed if no exception is being handled')
    debugger = Pdb()
    debugger.reset()
    debugger.interaction(None, t)


def pm():
    """post_mortem() of the last error at the prompt."""
    if hasattr(sys, 'last_exc'):
        post_mortem(sys.last_exc)
    else:
        post_mortem(sys.last_traceback)


def help():
    """List the commands."""
    Pdb().onecmd('help')


USAGE = '''usage: pdb [-h] [-c command] (-m module | pyfile) [args ...]

Runs a program under the debugger, which stops before its first line.
-c command is run as if it stood in a .pdbrc file.'''


def main():
    import getopt
    try:
        options, rest = getopt.getopt(sys.argv[1:], 'mhc:', ['help', 'command='])
    except getopt.GetoptError as error:
        print(f'pdb: {error}\n{USAGE}', file=sys.stderr)
        return 2
    flags = dict(options)
    if not rest or '-h' in flags or '--help' in flags:
        print(USAGE)
        return 0 if rest or flags else 2
    commands = [value for name, value in options if name in ('-c', '--command')]
    program, is_module = rest[0], '-m' in flags
    if not is_module and not os.path.exists(program):
        print(f'Error: {program} does not exist', file=sys.stderr)
        return 1
    sys.argv[:] = rest
    debugger = Pdb()
    debugger.rcLines.extend(commands)
    while True:
        try:
            debugger._run_program(program, is_module)
            if debugger.quit_by_user:
                break
            print('The program finished and will be restarted')
        except Restart:
            print('Restarting', program, 'with arguments:')
            print('\t' + ' '.join(sys.argv[1:]))
        except SystemExit as error:
            print('The program exited via sys.exit(). Exit status:', end=' ')
            print(error)
        except BaseException as error:
            traceback.print_exception(error)
            if isinstance(error, SyntaxError):
                return 1
            print('Uncaught exception. Entering post mortem debugging')
            print('Running \'cont\' or \'step\' will restart the program')
            debugger.interaction(None, error)
            print(f'Post mortem debugger finished. The {program} will be restarted')
        if debugger.quit_by_user:
            break
    return 0


if __name__ == '__main__':
    import pdb
    sys.exit(pdb.main())
