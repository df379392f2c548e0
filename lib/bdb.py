"""The part of a debugger that decides where to stop; pdb is the part that talks."""
import fnmatch
import os
import reprlib
import sys

__all__ = ['BdbQuit', 'Bdb', 'Breakpoint']

NEVER = -1    # Bdb.stoplineno: stop on no line of stopframe


class BdbQuit(Exception):
    """The debugger was left: ends the program that it runs."""


class Breakpoint:
    """A line to stop at. bpbynumber and bplist hold all of them, of every debugger."""
    next = 1
    bpbynumber = [None]
    bplist = {}    # (file, line) -> list

    def __init__(self, file, line, temporary=False, cond=None, funcname=None):
        self.file, self.line = file, line
        self.temporary, self.cond, self.funcname = temporary, cond, funcname
        self.func_first_executable_line = None    # where a breakpoint by function name stops
        self.enabled, self.ignore, self.hits = True, 0, 0
        self.number = Breakpoint.next
        Breakpoint.next += 1
        self.bpbynumber.append(self)
        self.bplist.setdefault((file, line), []).append(self)

    @staticmethod
    def clearBreakpoints():
        Breakpoint.next = 1
        Breakpoint.bpbynumber = [None]
        Breakpoint.bplist = {}

    def deleteMe(self):
        here = self.bplist[self.file, self.line]
        here.remove(self)
        if not here:
            del self.bplist[self.file, self.line]
        self.bpbynumber[self.number] = None

    def enable(self):
        self.enabled = True

    def disable(self):
        self.enabled = False

    def bpprint(self, out=None):
        print(self.bpformat(), file=out or sys.stdout)

    def bpformat(self):
        """A row for the list of breakpoints, with what is special about it below."""
        keep = 'del  ' if self.temporary else 'keep '
        yes = 'yes  ' if self.enabled else 'no   '
        rows = [f'{self.number:<4d}breakpoint   {keep}{yes} at {self.file}:{self.line}']
        if self.cond:
            rows.append(f'\tstop only if {self.cond}')
        if self.ignore:
            rows.append(f'\tignore next {self.ignore} hits')
        if self.hits:
            rows.append(f"\tbreakpoint already hit {self.hits} time{'s' * (self.hits > 1)}")
        return '\n'.join(rows)

    def __str__(self):
        return f'breakpoint {self.number} at {self.file}:{self.line}'


def checkfuncname(bp, frame):
    """Is the frame where this breakpoint means, not just on its line?"""
    if not bp.funcname:
        return bp.line == frame.f_lineno
    if frame.f_code.co_name != bp.funcname:
        return False
    # By name: the first line that runs in the function.
    if not bp.func_first_executable_line:
        bp.func_first_executable_line = frame.f_lineno
    return bp.func_first_executable_line == frame.f_lineno


def effective(file, line, frame):
    """(breakpoint that stops here, may a temporary one go?), or (None, None)."""
    for bp in Breakpoint.bplist[file, line]:
        if not bp.enabled or not checkfuncname(bp, frame):
            continue
        bp.hits += 1
        if bp.cond:
            try:
                if not eval(bp.cond, frame.f_globals, frame.f_locals):
                    continue
            except Exception:
                return bp, False    # a condition that fails stops, so that one sees it
        if not bp.ignore:
            return bp, True
        bp.ignore -= 1
    return None, None


class Bdb:
    """Trace function with breakpoints and steps; subclasses define the user_ methods."""

    def __init__(self, skip=None):
        self.skip = set(skip) if skip else None
        self.breaks = {}    # file -> list of lines
        self.fncache = {}
        self.frame_returning = None
        self.botframe = None
        for file, line in Breakpoint.bplist:
            self.breaks.setdefault(file, []).append(line)
        self._stop_at(None)

    def canonic(self, filename):
        """The name by which breakpoints know a file."""
        if filename[:1] + filename[-1:] == '<>':
            return filename
        if filename not in self.fncache:
            self.fncache[filename] = os.path.normcase(os.path.abspath(filename))
        return self.fncache[filename]

    def reset(self):
        import linecache
        linecache.checkcache()
        self.botframe = None
        self._stop_at(None)

    def _stop_at(self, stopframe, returnframe=None, stoplineno=0):
        self.stopframe, self.returnframe, self.stoplineno = stopframe, returnframe, stoplineno
        self.quitting = False

    # Events

    def trace_dispatch(self, frame, event, arg):
        if self.quitting:
            return None
        handler = {'line': self.dispatch_line, 'call': self.dispatch_call,
                   'return': self.dispatch_return,
                   'exception': self.dispatch_exception}.get(event)
        if handler is None:    # c_call and its like
            return self.trace_dispatch
        return handler(frame) if event == 'line' else handler(frame, arg)

    def _quit_or_go_on(self):
        if self.quitting:
            raise BdbQuit
        return self.trace_dispatch

    def dispatch_line(self, frame):
        if self.stop_here(frame) or self.break_here(frame):
            self.user_line(frame)
        return self._quit_or_go_on()

    def dispatch_call(self, frame, arg):
        if self.botframe is None:    # the first call is that of the code to debug
            self.botframe = frame.f_back
            return self.trace_dispatch
        if not (self.stop_here(frame) or self.break_anywhere(frame)):
            return None
        # WHY: a step over a yield must not stop when the generator goes on.
        if self.stopframe and frame.f_code.co_flags & 0x2a0:
            return self.trace_dispatch
        self.user_call(frame, arg)
        return self._quit_or_go_on()

    def dispatch_return(self, frame, arg):
        if self.stop_here(frame) or frame == self.returnframe:
            if self.stopframe and frame.f_code.co_flags & 0x2a0 and arg is not None:
                return self.trace_dispatch
            try:
                self.frame_returning = frame
                self.user_return(frame, arg)
            finally:
                self.frame_returning = None
            if self.quitting:
                raise BdbQuit
            if self.stopframe is frame and self.stoplineno != NEVER:
                self._stop_at(None)
        return self.trace_dispatch

    def dispatch_exception(self, frame, arg):
        generator = frame.f_code.co_flags & 0x2a0
        if self.stop_here(frame):
            # WHY: the StopIteration that ends `yield from` is no news.
            if not (generator and arg[0] is StopIteration and arg[2] is None):
                self.user_exception(frame, arg)
        elif (self.stopframe and frame is not self.stopframe
              and self.stopframe.f_code.co_flags & 0x2a0
              and arg[0] in (StopIteration, GeneratorExit)):
            self.user_exception(frame, arg)
        return self._quit_or_go_on()

    def is_skipped_module(self, module_name):
        return module_name is not None and any(
            fnmatch.fnmatch(module_name, pattern) for pattern in self.skip)

    def stop_here(self, frame):
        """Does a step end in this frame?"""
        if self.skip and self.is_skipped_module(frame.f_globals.get('__name__')):
            return False
        if frame is self.stopframe:
            return self.stoplineno != NEVER and frame.f_lineno >= self.stoplineno
        return not self.stopframe

    def break_here(self, frame):
        """Does a breakpoint stop on this line?"""
        filename = self.canonic(frame.f_code.co_filename)
        lines = self.breaks.get(filename)
        if not lines:
            return False
        line = frame.f_lineno
        if line not in lines:
            line = frame.f_code.co_firstlineno    # a breakpoint on the def
            if line not in lines:
                return False
        bp, may_go = effective(filename, line, frame)
        if bp is None:
            return False
        self.currentbp = bp.number
        if may_go and bp.temporary:
            self.do_clear(str(bp.number))
        return True

    def do_clear(self, arg):
        raise NotImplementedError('subclass of bdb must implement do_clear()')

    def break_anywhere(self, frame):
        """Is there a breakpoint in the file of the frame?"""
        return self.canonic(frame.f_code.co_filename) in self.breaks

    def user_call(self, frame, argument_list):
        """A function was entered in which a step ends, or that may hold a breakpoint."""

    def user_line(self, frame):
        """A step or breakpoint stops before a line."""

    def user_return(self, frame, return_value):
        """A function in which a step ends returns."""

    def user_exception(self, frame, exc_info):
        """An exception passes a frame in which a step ends."""

    # Going on

    def set_until(self, frame, lineno=None):
        """Go on to a line below this one, or to that line."""
        self._stop_at(frame, frame, frame.f_lineno + 1 if lineno is None else lineno)

    def _trace_caller_of_returning(self):
        # WHY: frames that were not entered under the debugger send no events yet.
        returning = self.frame_returning
        if returning and returning.f_back and not returning.f_back.f_trace:
            returning.f_back.f_trace = self.trace_dispatch

    def set_step(self):
        """Go on to the next line, wherever."""
        self._trace_caller_of_returning()
        self._stop_at(None)

    def set_next(self, frame):
        """Go on to the next line of this frame or its callers."""
        self._trace_caller_of_returning()
        self._stop_at(frame)

    def set_return(self, frame):
        """Go on until the frame returns."""
        if frame.f_code.co_flags & 0x2a0:
            self._stop_at(frame, None, NEVER)
        else:
            self._stop_at(frame.f_back, frame)

    def set_trace(self, frame=None):
        """Debug from the next line of the frame (the caller's)."""
        frame = frame or sys._getframe().f_back
        self.reset()
        self._trace_from(frame)
        self.set_step()
        sys.settrace(self.trace_dispatch)

    def _trace_from(self, frame):
        while frame:
            frame.f_trace = self.trace_dispatch
            self.botframe = frame
            frame = frame.f_back

    def set_continue(self):
        """Stop at breakpoints only; without any, stop tracing."""
        self._stop_at(self.botframe, None, NEVER)
        if not self.breaks:
            sys.settrace(None)
            frame = sys._getframe().f_back
            while frame and frame is not self.botframe:
                frame.f_trace = None
                frame = frame.f_back
            if frame:
                frame.f_trace = None

    def set_quit(self):
        """End the program with BdbQuit."""
        self.stopframe, self.returnframe, self.stoplineno = self.botframe, None, 0
        self.quitting = True
        sys.settrace(None)

    # Breakpoints: these give a message when they cannot, as pdb shows it

    def set_break(self, filename, lineno, temporary=False, cond=None, funcname=None):
        import linecache
        filename = self.canonic(filename)
        if not linecache.getline(filename, lineno):
            return f'Line {filename}:{lineno} does not exist'
        lines = self.breaks.setdefault(filename, [])
        if lineno not in lines:
            lines.append(lineno)
        Breakpoint(filename, lineno, temporary, cond, funcname)
        frame = sys._getframe().f_back    # the frames that run already may hold it
        while frame:
            if self.break_anywhere(frame) and frame.f_trace is None and self.botframe:
                frame.f_trace = self.trace_dispatch
            frame = frame.f_back
        return None

    def _prune(self, filename, lineno):
        if (filename, lineno) not in Breakpoint.bplist:
            self.breaks[filename].remove(lineno)
        if not self.breaks[filename]:
            del self.breaks[filename]

    def clear_break(self, filename, lineno):
        filename = self.canonic(filename)
        if filename not in self.breaks:
            return f'There are no breakpoints in {filename}'
        if lineno not in self.breaks[filename]:
            return f'There is no breakpoint at {filename}:{lineno}'
        for bp in list(Breakpoint.bplist.get((filename, lineno), ())):
            bp.deleteMe()
        self._prune(filename, lineno)
        return None

    def clear_bpbynumber(self, arg):
        try:
            bp = self.get_bpbynumber(arg)
        except ValueError as error:
            return str(error)
        bp.deleteMe()
        self._prune(bp.file, bp.line)
        return None

    def clear_all_file_breaks(self, filename):
        filename = self.canonic(filename)
        if filename not in self.breaks:
            return f'There are no breakpoints in {filename}'
        for line in self.breaks.pop(filename):
            for bp in list(Breakpoint.bplist.get((filename, line), ())):
                bp.deleteMe()
        return None

    def clear_all_breaks(self):
        if not self.breaks:
            return 'There are no breakpoints'
        for bp in Breakpoint.bpbynumber:
            if bp:
                bp.deleteMe()
        self.breaks = {}
        return None

    def get_bpbynumber(self, arg):
        """The breakpoint of that number (text); ValueError says why there is none."""
        if not arg:
            raise ValueError('Breakpoint number expected')
        try:
            bp = Breakpoint.bpbynumber[int(arg)]
        except ValueError:
            raise ValueError(f'Non-numeric breakpoint number {arg}') from None
        except IndexError:
            raise ValueError(f'Breakpoint number {arg} out of range') from None
        if bp is None:
            raise ValueError(f'Breakpoint {arg} already deleted')
        return bp

    def get_break(self, filename, lineno):
        return lineno in self.breaks.get(self.canonic(filename), ())

    def get_breaks(self, filename, lineno):
        filename = self.canonic(filename)
        return Breakpoint.bplist.get((filename, lineno), []) if self.get_break(
            filename, lineno) else []

    def get_file_breaks(self, filename):
        return self.breaks.get(self.canonic(filename), [])

    def get_all_breaks(self):
        return self.breaks

    # The stack

    def get_stack(self, f, t):
        """(list of (frame, line), index of f): outermost first; t is a traceback or None."""
        if t and t.tb_frame is f:
            t = t.tb_next
        stack = []
        while f is not None:
            stack.append((f, f.f_lineno))
            if f is self.botframe:
                break
            f = f.f_back
        stack.reverse()
        i = max(0, len(stack) - 1)
        while t is not None:
            stack.append((t.tb_frame, t.tb_lineno))
            t = t.tb_next
        if f is None:
            i = max(0, len(stack) - 1)
        return stack, i

    def format_stack_entry(self, frame_lineno, lprefix=': '):
        import linecache
        frame, lineno = frame_lineno
        filename = self.canonic(frame.f_code.co_filename)
        text = f"{filename}({lineno}){frame.f_code.co_name or '<lambda>'}()"
        if '__return__' in frame.f_locals:
            text += '->' + reprlib.repr(frame.f_locals['__return__'])
        if lineno is None:
            return text + f'{lprefix}Warning: lineno is None'
        line = linecache.getline(filename, lineno, frame.f_globals)
        return text + lprefix + line.strip() if line else text

    # Running code under the debugger

    def run(self, cmd, globals=None, locals=None):
        """exec() of text or code under the debugger."""
        self._run(exec, cmd, globals, locals)

    def runctx(self, cmd, globals, locals):
        self.run(cmd, globals, locals)

    def runeval(self, expr, globals=None, locals=None):
        """eval() under the debugger."""
        return self._run(eval, expr, globals, locals)

    def _run(self, how, code, globals, locals):
        if globals is None:
            import __main__
            globals = __main__.__dict__
        self.reset()
        if isinstance(code, str):
            code = compile(code, '<string>', how.__name__)
        sys.settrace(self.trace_dispatch)
        try:
            return how(code, globals, globals if locals is None else locals)
        except BdbQuit:
            return None
        finally:
            self.quitting = True
            sys.settrace(None)

    def runcall(self, func, /, *args, **kwds):
        """func(*args, **kwds) under the debugger."""
        self.reset()
        sys.settrace(self.trace_dispatch)
        try:
            return func(*args, **kwds)
        except BdbQuit:
            return None
        finally:
            self.quitting = True
            sys.settrace(None)


def set_trace():
    Bdb().set_trace(sys._getframe().f_back)
