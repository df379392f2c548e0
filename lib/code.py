"""Prompts inside of programs."""
import builtins
import sys
from codeop import CommandCompiler, compile_command

__all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']


class InteractiveInterpreter:
    """Runs pieces of source in a namespace."""

    def __init__(self, locals=None):
        self.locals = ({'__name__': '__console__', '__doc__': None} if locals is None
                       else locals)
        self.compile = CommandCompiler()

    def runsource(self, source, filename='<input>', symbol='single'):
        """Run a text; True: it is not complete."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename, source=source)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        """Run code and show its exceptions."""
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except:
            self.showtraceback()

    def showsyntaxerror(self, filename=None, **kwargs):
        """Show the syntax error being handled."""
        try:
            typ, value, tb = sys.exc_info()
            if filename and issubclass(typ, SyntaxError):
                value.filename = filename
            self._show(typ, value, None)
        finally:
            typ = value = tb = None

    def showtraceback(self):
        """Show the exception being handled, without the frames of this module."""
        try:
            typ, value, tb = sys.exc_info()
            self._show(typ, value, tb.tb_next)
        finally:
            typ = value = tb = None

    def _show(self, typ, value, tb):
        sys.last_type, sys.last_value, sys.last_traceback = typ, value, tb
        sys.last_exc = value = value.with_traceback(tb)
        if sys.excepthook is sys.__excepthook__:
            import traceback
            self.write(''.join(traceback.format_exception(typ, value, tb)))
        else:
            try:
                sys.excepthook(typ, value, tb)
            except SystemExit:
                raise
            except BaseException as e:
                import traceback
                e.__context__ = None
                self.write('Error in sys.excepthook:\n'
                           + ''.join(traceback.format_exception(e))
                           + '\nOriginal exception was:\n'
                           + ''.join(traceback.format_exception(value)))

    def write(self, data):
        """Write to standard error."""
        sys.stderr.write(data)


class InteractiveConsole(InteractiveInterpreter):
    """A prompt."""

    def __init__(self, locals=None, filename='<console>', *, local_exit=False):
        super().__init__(locals)
        self.filename, self.local_exit = filename, local_exit
        self.resetbuffer()

    def resetbuffer(self):
        self.buffer = []

    def interact(self, banner=None, exitmsg=None):
        """Read and run until the end of the input."""
        made = []
        for name, prompt in (('ps1', '>>> '), ('ps2', '... ')):
            if not hasattr(sys, name):
                setattr(sys, name, prompt)
                made.append(name)
        if banner is None:
            self.write(f'Python {sys.version} on {sys.platform}\nType "help", "copyright", '
                       f'"credits" or "license" for more information.\n'
                       f'({self.__class__.__name__})\n')
        elif banner:
            self.write(f'{banner}\n')
        more = False
        saved = {}
        if self.local_exit:
            class Quit:
                def __init__(self, name):
                    self.name = name

                def __repr__(self):
                    return f'Use {self.name}() or Ctrl-D (i.e. EOF) to exit'

                def __call__(self, code=None):
                    raise SystemExit(code)
            for name in ('exit', 'quit'):
                saved[name] = getattr(builtins, name, None)
                setattr(builtins, name, Quit(name))
        try:
            while True:
                try:
                    try:
                        line = self.raw_input(str(sys.ps2 if more else sys.ps1))
                    except EOFError:
                        self.write('\n')
                        break
                    more = self.push(line)
                except KeyboardInterrupt:
                    self.write('\nKeyboardInterrupt\n')
                    self.resetbuffer()
                    more = False
                except SystemExit as e:
                    if not self.local_exit:
                        raise
                    self.write('\n')
                    break
        finally:
            for name, value in saved.items():
                setattr(builtins, name, value)
            for name in made:
                delattr(sys, name)
            if exitmsg is None:
                self.write(f'now exiting {self.__class__.__name__}...\n')
            elif exitmsg:
                self.write(f'{exitmsg}\n')

    def push(self, line, filename=None, _symbol='single'):
        """Take a line; True: more are needed."""
        self.buffer.append(line)
        more = self.runsource('\n'.join(self.buffer), filename or self.filename, symbol=_symbol)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=''):
        """Read a line."""
        return input(prompt)


def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False):
    """A prompt in a namespace."""
    console = InteractiveConsole(local, local_exit=local_exit)
    if readfunc is not None:
        console.raw_input = readfunc
    else:
        try:
            import readline
        except ImportError:
            pass
    console.interact(banner, exitmsg)
