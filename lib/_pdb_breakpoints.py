"""Breakpoints of pdb: finding places in programs, and the commands."""
import bdb
import linecache
import os
import sys
import traceback
import types


def _first_line(code):
    """Where a function starts to do something: a breakpoint by name stops there."""
    lines = [line for _, _, line in code.co_lines() if line and line > code.co_firstlineno]
    return lines[0] if lines else code.co_firstlineno


def _function_in(name, file):
    """The first line of a function or class-less method that a file defines; None."""
    try:
        pending = [compile(''.join(linecache.getlines(file)), file, 'exec')]
    except SyntaxError:
        return None
    while pending:
        code = pending.pop(0)
        if code.co_name == name and code.co_firstlineno:
            return _first_line(code)
        pending += [item for item in code.co_consts if isinstance(item, types.CodeType)]
    return None


class Commands:
    """What pdb.Pdb understands about breakpoints."""

    def do_break(self, arg, temporary=False):
        """b(reak) [([file:]lineno | function) [, condition]]\n\nStop there; or list breakpoints."""
        if not arg:
            if self.breaks:
                self.message('Num Type         Disp Enb   Where')
                for bp in bdb.Breakpoint.bpbynumber:
                    if bp:
                        self.message(bp.bpformat())
            return
        place, comma, cond = (part.strip() for part in arg.partition(','))
        if comma and (problem := self._condition_error(cond)):
            return self.error(f'Invalid condition {cond}: {problem}')
        found = self._place(place)
        if found is None:
            return
        filename, line, funcname = found
        line = self.checkline(filename, line)
        if not line:
            return
        problem = self.set_break(filename, line, temporary, cond or None, funcname)
        if problem:
            return self.error(problem)
        bp = self.get_breaks(filename, line)[-1]
        self.message(f'Breakpoint {bp.number} at {bp.file}:{bp.line}')

    @staticmethod
    def _condition_error(cond):
        try:
            compile(cond, '<stdin>', 'eval')
        except SyntaxError as error:
            return traceback.format_exception_only(error)[-1].strip()
        return None

    def _place(self, place):
        """(file, line, function or None) of text; None after a message."""
        colon = place.rfind(':')
        if colon >= 0:
            filename, name = place[:colon].rstrip(), place[colon + 1:].lstrip()
            file = self.lookupmodule(filename)
            if not file:
                self.error(f'{filename!r} not found from sys.path')
                return None
            if name.isdigit():
                return file, int(name), None
            line = _function_in(name, file)
            if line:
                return file, line, name
            self.error(f'Bad lineno: {name}')
            return None
        if place.isdigit():
            return self.defaultFile(), int(place), None
        try:
            function = eval(place, self.curframe.f_globals, self.curframe.f_locals)
        except Exception:
            function = place
        function = getattr(function, '__func__', function)
        code_of = getattr(function, '__code__', None)
        if code_of is not None:
            return self.canonic(code_of.co_filename), _first_line(code_of), code_of.co_name
        line = _function_in(place, self.defaultFile())
        if line:
            return self.defaultFile(), line, place
        self.error(f'The specified object {place!r} is not a function or was not found'
                   ' along sys.path.')
        return None

    def defaultFile(self):
        filename = self.curframe.f_code.co_filename
        return self.mainpyfile if filename == '<string>' and self.mainpyfile else filename

    def lookupmodule(self, filename):
        """The path of a file, with or without .py, also along sys.path; None."""
        if os.path.isabs(filename) and os.path.exists(filename):
            return filename
        for folder in ['', *sys.path]:
            for name in filename, filename + '.py':
                path = os.path.join(folder, name)
                if os.path.isfile(path):
                    return self.canonic(path)
        return None

    def checkline(self, filename, lineno):
        """The line when one can stop there, else 0 after a message."""
        line = linecache.getline(filename, lineno, self.curframe and self.curframe.f_globals)
        if not line:
            self.message('End of file')
            return 0
        line = line.strip()
        if not line or line[0] == '#' or line[:3] in ('"""', "'''"):
            self.error('Blank or comment')
            return 0
        return lineno

    def do_tbreak(self, arg):
        """tbreak [place]\n\nA breakpoint that goes when it was met."""
        self.do_break(arg, True)

    def _numbered(self, arg):
        """The breakpoints of the numbers in arg."""
        for number in arg.split():
            try:
                yield self.get_bpbynumber(number)
            except ValueError as error:
                self.error(str(error))

    def do_enable(self, arg):
        """enable numbers\n\nLet breakpoints stop again."""
        for bp in self._numbered(arg):
            bp.enable()
            self.message(f'Enabled {bp}')

    def do_disable(self, arg):
        """disable numbers\n\nLet breakpoints not stop."""
        for bp in self._numbered(arg):
            bp.disable()
            self.message(f'Disabled {bp}')

    def do_condition(self, arg):
        """condition number [expression]\n\nStop only when it is true."""
        number, _, cond = arg.partition(' ')
        cond = cond.strip() or None
        if cond and (problem := self._condition_error(cond)):
            return self.error(f'Invalid condition {cond}: {problem}')
        for bp in self._numbered(number):
            bp.cond = cond
            if cond:
                self.message(f'New condition set for breakpoint {bp.number}.')
            else:
                self.message(f'Breakpoint {bp.number} is now unconditional.')

    def do_ignore(self, arg):
        """ignore number [count]\n\nDo not stop the next count times."""
        words = arg.split()
        if not words:
            return self.error('Breakpoint number expected')
        try:
            count = max(0, int(words[1])) if len(words) > 1 else 0
        except ValueError:
            return self.error(f'Error in argument: {arg!r}')
        for bp in self._numbered(words[0]):
            bp.ignore = count
            when = f'{count} crossings' if count > 1 else '1 crossing'
            self.message(f'Will ignore next {when} of breakpoint {bp.number}.' if count else
                         f'Will stop next time breakpoint {bp.number} is reached.')

    def do_clear(self, arg):
        """cl(ear) [file:lineno | numbers]\n\nRemove breakpoints; without any, all."""
        if not arg:
            doomed = [bp for bp in bdb.Breakpoint.bpbynumber if bp]
            if not self._really('Clear all breaks? '):
                return
            self.clear_all_breaks()
        elif ':' in arg:
            filename, _, line = arg.rpartition(':')
            if not line.isdigit():
                return self.error(f'Invalid line number ({line})')
            filename = self.lookupmodule(filename) or filename
            doomed = self.get_breaks(filename, int(line))[:]
            problem = self.clear_break(filename, int(line))
            if problem:
                return self.error(problem)
        else:
            doomed = list(self._numbered(arg))
            for bp in doomed:
                self.clear_bpbynumber(bp.number)
        for bp in doomed:
            self.message(f'Deleted {bp}')

    def _really(self, question):
        if self.use_rawinput:
            try:
                reply = input(question)
            except EOFError:
                reply = 'no'
        else:
            self.stdout.write(question)
            self.stdout.flush()
            reply = self.stdin.readline()
        return reply.strip().lower() in ('y', 'yes')

    def do_commands(self, arg):
        """commands [number]\n\nLines to run at a breakpoint, up to `end`."""
        if arg:
            try:
                number = self.get_bpbynumber(arg.strip()).number
            except ValueError as error:
                return self.error(f'cannot set commands: {error}')
        else:
            number = len(bdb.Breakpoint.bpbynumber) - 1
            if number < 1:
                return self.error('cannot set commands: no breakpoints')
        self.commands[number] = []
        self.commands_bnum = number
        prompt, self.prompt = self.prompt, '(com) '
        try:
            self.cmdloop()
        finally:
            self.commands_bnum, self.prompt = None, prompt

    def _note_command(self, line):
        line = line.strip()
        if line in ('end', 'EOF', ''):
            return line != ''
        self.commands[self.commands_bnum].append(line)
        word = line.split()[0]
        going_on = ('c', 'cont', 'continue', 'n', 'next', 's', 'step', 'r', 'return',
                    'q', 'quit', 'j', 'jump')
        return word in going_on

    do_b, do_cl = do_break, do_clear
