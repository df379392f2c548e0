"""Exceptions and call stacks as text."""
import linecache
import sys
import _traceback

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only',
           'format_list', 'format_stack', 'format_tb', 'print_exc', 'format_exc',
           'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames',
           'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb']

_REPEATS = 3  # how often the same place is shown in a row
_CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
_CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'


class _Sentinel:
    def __repr__(self):
        return '<implicit>'

_sentinel = _Sentinel()


# ---- functions

def print_list(extracted_list, file=None):
    """Print what extract_tb() or extract_stack() gave."""
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=sys.stderr if file is None else file, end='')


def format_list(extracted_list):
    """The same as a list of strings."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Print up to limit entries of a traceback; the last ones when it is negative."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """The same as a list of strings."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """A StackSummary of a traceback."""
    return StackSummary._extract_tb(tb, limit=limit)


def _value_and_tb(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError('Both or neither of value and tb must be given')
    if value is tb is _sentinel:
        if exc is None:
            return None, None
        if isinstance(exc, BaseException):
            return exc, exc.__traceback__
        raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
    return value, tb


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True,
                    **kwargs):
    """Print an exception with its traceback and those it is chained to."""
    value, tb = _value_and_tb(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(
        file=file, chain=chain)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    """The same as a list of strings."""
    value, tb = _value_and_tb(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(
        chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    """Only the lines with the exception, without traceback."""
    if value is _sentinel:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True)
                .format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """The same as a string."""
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the exception that sys.last_exc holds."""
    if hasattr(sys, 'last_exc'):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    elif hasattr(sys, 'last_type'):
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)
    else:
        raise ValueError('no last exception')


def print_stack(f=None, limit=None, file=None):
    """Print the calls that led to a frame, or to here."""
    print_list(extract_stack(f or sys._getframe(1), limit), file=file)


def format_stack(f=None, limit=None):
    """The same as a list of strings."""
    return format_list(extract_stack(f or sys._getframe(1), limit))


def extract_stack(f=None, limit=None):
    """A StackSummary of the calls that led to a frame, or to here, oldest first."""
    stack = StackSummary.extract(walk_stack(f or sys._getframe(1)), limit=limit)
    stack.reverse()
    return stack


def walk_stack(f):
    """(frame, line number) from a frame outwards; None: from the caller's caller."""
    if f is None:
        # Behind this generator, and the three frames of StackSummary.extract() that ask it.
        f = sys._getframe()
        for _ in range(4):
            f = f and f.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    """(frame, line number) of each level of a traceback."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def clear_frames(tb):
    """Drop the local variables of the frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass  # still running
        tb = tb.tb_next


# ---- stacks

class FrameSummary:
    """One level of a stack: where it is and what the line says."""
    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line',
                 '_lines', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno, self.end_colno = colno, end_colno
        self._line, self._lines = line, None
        if lookup_line:
            self.line
        self.locals = {k: _safe(v, 'local', repr) for k, v in locals.items()} if locals else None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (tuple(self) == tuple(other) and self.locals == other.locals)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, index):
        return tuple(self)[index]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def __len__(self):
        return 4

    def _source(self):
        """The lines of the range, without their end."""
        if self._lines is None:
            if self.lineno is None:
                return []
            lines = linecache.getlines(self.filename)
            self._lines = [line.rstrip() for line in lines[self.lineno - 1:self.end_lineno]]
        return self._lines

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            lines = self._source()
            self._line = lines[0] if lines else ''
        return self._line.strip()

    def _shown(self):
        """The source as it stands in a traceback."""
        lines = self._source() if self.colno is not None else None
        if lines and self.end_colno is not None:
            return _traceback.carets('\n'.join(lines) + '\n', len(lines), self.colno,
                                     self.end_colno)
        line = self.line
        if not line:
            return ''
        return ''.join(f'    {part}\n' for part in line.splitlines())


def _safe(value, what, func=str):
    try:
        return func(value)
    except:
        return f'<{what} {func.__name__}() failed>'


class StackSummary(list):
    """A list of FrameSummary."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """From pairs of frame and line number."""
        items = ((f, (lineno, None, None, None)) for f, lineno in frame_gen)
        return klass._extract(items, limit, lookup_lines, capture_locals)

    @classmethod
    def _extract_tb(klass, tb, *, limit=None, lookup_lines=True, capture_locals=False):
        items = []
        while tb is not None:
            try:
                line, end, column, end_column = _traceback.position(tb)
            except TypeError:  # something else with the attributes of a traceback
                line = None
            if line != tb.tb_lineno:
                line, end, column, end_column = tb.tb_lineno, None, None, None
            items.append((tb.tb_frame, (line, end, column, end_column)))
            tb = tb.tb_next
        return klass._extract(items, limit, lookup_lines, capture_locals)

    @classmethod
    def _extract(klass, items, limit, lookup_lines, capture_locals):
        if limit is None:
            limit = getattr(sys, 'tracebacklimit', None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            if limit >= 0:
                items = (item for _, item in zip(range(limit), items))
            else:
                items = list(items)[limit:]
        result, names = klass(), set()
        for f, (lineno, end_lineno, colno, end_colno) in items:
            filename = f.f_code.co_filename
            if filename not in names:
                names.add(filename)
                linecache.lazycache(filename, f.f_globals)
            result.append(FrameSummary(
                filename, lineno, f.f_code.co_name, lookup_line=False,
                locals=f.f_locals if capture_locals else None,
                end_lineno=end_lineno, colno=colno, end_colno=end_colno))
        for filename in names:
            if filename in linecache.cache:
                linecache.checkcache(filename)
        if lookup_lines:
            for frame in result:
                frame.line
        return result

    @classmethod
    def from_list(klass, a_list):
        """From FrameSummary objects and tuples (file name, line number, name, line)."""
        result = klass()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            result.append(frame)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """The text of one entry."""
        filename = frame_summary.filename
        if filename.startswith('<stdin-') and filename.endswith('>'):
            filename = '<stdin>'
        text = f'  File "{filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        text += frame_summary._shown()
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        """The text of every entry; a place that repeats is shown three times."""
        result, last, count = [], None, 0
        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            place = frame.filename, frame.lineno, frame.name
            if frame.lineno is None or place != last:
                if count > _REPEATS:
                    result.append(_repeated(count - _REPEATS))
                last, count = place, 0
            count += 1
            if count <= _REPEATS:
                result.append(text)
        if count > _REPEATS:
            result.append(_repeated(count - _REPEATS))
        return result


def _repeated(count):
    return f'  [Previous line repeated {count} more time{"s" if count > 1 else ""}]\n'


# ---- exceptions

class _Groups:
    """Margins of nested exception groups while they are formatted."""

    def __init__(self):
        self.depth, self.need_close = 0, False

    def indent(self):
        return ' ' * (2 * self.depth)

    def emit(self, text, margin='|'):
        prefix = f'{self.indent()}{margin} ' if self.depth else ''
        for part in [text] if isinstance(text, str) else text:
            if not prefix:
                yield part
            else:
                yield ''.join(prefix + line for line in part.splitlines(True))


class TracebackException:
    """What is needed to print an exception, without keeping frames alive."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                 capture_locals=False, compact=False, max_group_width=15, max_group_depth=10,
                 save_exc_type=True, _seen=None):
        self._options = dict(limit=limit, lookup_lines=lookup_lines,
                             capture_locals=capture_locals, compact=compact,
                             max_group_width=max_group_width, max_group_depth=max_group_depth)
        self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        self._fill(exc_type, exc_value, exc_traceback, save_exc_type)
        self._chain(exc_value, {id(exc_value)} if _seen is None else _seen)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """From an exception object."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def _fill(self, exc_type, exc_value, exc_traceback, save_exc_type):
        options = self._options
        self.stack = StackSummary._extract_tb(
            exc_traceback, limit=options['limit'], lookup_lines=options['lookup_lines'],
            capture_locals=options['capture_locals'])
        self._exc_type = exc_type if save_exc_type else None
        self._str = _safe(exc_value, 'exception')
        try:
            self.__notes__ = getattr(exc_value, '__notes__', None)
        except Exception as e:
            self.__notes__ = [f'Ignored error getting __notes__: {_safe(e, "__notes__", repr)}']
        self._is_syntax_error = False
        self._have_exc_type = exc_type is not None
        self.exc_type_qualname = self.exc_type_module = None
        self.__cause__ = self.__context__ = self.exceptions = None
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        if exc_type is None:
            return
        self.exc_type_qualname = exc_type.__qualname__
        self.exc_type_module = exc_type.__module__
        if issubclass(exc_type, SyntaxError):
            self.filename, self.msg = exc_value.filename, exc_value.msg
            number, end = exc_value.lineno, exc_value.end_lineno
            self.lineno = str(number) if number is not None else None
            self.end_lineno = str(end) if end is not None else None
            self.text = exc_value.text
            self.offset, self.end_offset = exc_value.offset, exc_value.end_offset
            self._is_syntax_error = True
        else:
            self._str += _traceback.suggestion(exc_value)

    def _chain(self, exc_value, seen):
        """Captures the exceptions that this one is chained to; a loop, because of long chains."""
        queue = [(self, exc_value)]
        while queue:
            te, e = queue.pop()
            if e is None:
                continue

            def capture(other):
                if other is None or id(other) in seen:
                    return None
                seen.add(id(other))
                made = TracebackException.__new__(TracebackException)
                made._options = te._options
                made.max_group_width = te.max_group_width
                made.max_group_depth = te.max_group_depth
                made._fill(type(other), other, other.__traceback__, True)
                queue.append((made, other))
                return made

            te.__cause__ = capture(e.__cause__)
            hidden = (self._options['compact']
                      and (te.__cause__ is not None or e.__suppress_context__))
            te.__context__ = None if hidden else capture(e.__context__)
            if isinstance(e, BaseExceptionGroup):
                te.exceptions = []
                for inner in e.exceptions:
                    captured = capture(inner)
                    if captured is None:
                        captured = TracebackException(type(inner), inner, inner.__traceback__,
                                                      _seen=seen, **te._options)
                    te.exceptions.append(captured)

    @property
    def exc_type(self):
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning,
                      stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        """Name of the class, with its module."""
        if not self._have_exc_type:
            return None
        if self.exc_type_module in ('__main__', 'builtins'):
            return self.exc_type_qualname
        module = self.exc_type_module
        return f'{module if isinstance(module, str) else "<unknown>"}.{self.exc_type_qualname}'

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            mine, others = self.__dict__ | {'_options': 0}, other.__dict__ | {'_options': 0}
            return mine == others
        return NotImplemented

    def __str__(self):
        return self._str

    # ---- text

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Yields the class, the message and the notes; for syntax errors first the place."""
        indent = 3 * _depth * ' '
        if not self._have_exc_type:
            yield indent + _last_line('None', self._str)
            return
        if not self._is_syntax_error:
            text = _last_line(self.exc_type_str, self._str)
            if _depth:
                yield from (indent + line for line in text.splitlines(True))
            else:
                yield text
        else:
            for text in self._format_syntax_error(self.exc_type_str):
                yield indent + text
        notes = self.__notes__
        if isinstance(notes, (list, tuple)):
            for note in notes:
                for line in _safe(note, 'note').split('\n'):
                    yield f'{indent}{line}\n'
        elif notes is not None:
            yield f'{indent}{_safe(notes, "__notes__", repr)}\n'
        if self.exceptions and show_group:
            for inner in self.exceptions:
                yield from inner.format_exception_only(show_group=True, _depth=_depth + 1)

    def _format_syntax_error(self, name):
        suffix = ''
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            suffix = f' ({self.filename})'
        if self.text is not None:
            yield from self._syntax_line()
        yield f'{name}: {self.msg or "<no detail available>"}{suffix}\n'

    def _syntax_line(self):
        text = self.text.rstrip('\n')
        line = text.lstrip(' \n\f')
        spaces = len(text) - len(line)
        if self.offset is None:
            yield f'    {line}\n'
            return
        offset = self.offset
        if self.lineno == self.end_lineno:
            end = self.end_offset if self.end_offset not in (None, 0) else offset
        else:
            end = len(text) + 1
        if offset > len(self.text):
            offset = len(self.text) + 1
            end = offset + 1
        if offset >= end or end < 0:
            end = offset + 1
        column, end_column = offset - 1 - spaces, end - 1 - spaces
        yield f'    {line}\n'
        if column >= 0:
            blank = ''.join(c if c.isspace() else ' ' for c in line[:column])
            yield f'    {blank}{"^" * (end_column - column)}\n'

    def _links(self, chain):
        """(text that links to the one before, exception), the last one first."""
        exc = self
        while exc is not None:
            link = before = None
            if chain:
                if exc.__cause__ is not None:
                    link, before = _CAUSE, exc.__cause__
                elif exc.__context__ is not None and not exc.__suppress_context__:
                    link, before = _CONTEXT, exc.__context__
            yield link, exc
            exc = before

    def format(self, *, chain=True, _groups=None, **kwargs):
        """Yields the text: chained exceptions, traceback, exception; lines end in newlines."""
        groups = _Groups() if _groups is None else _groups
        for link, exc in reversed(list(self._links(chain))):
            if link is not None:
                yield from groups.emit(link)
            if exc.exceptions is None:
                if exc.stack:
                    yield from groups.emit('Traceback (most recent call last):\n')
                    yield from groups.emit(exc.stack.format())
                yield from groups.emit(exc.format_exception_only())
            elif groups.depth > self.max_group_depth:
                yield from groups.emit(f'... (max_group_depth is {self.max_group_depth})\n')
            else:
                yield from exc._format_group(groups, chain)

    def _format_group(self, groups, chain):
        outermost = groups.depth == 0
        if outermost:
            groups.depth += 1
        if self.stack:
            yield from groups.emit('Exception Group Traceback (most recent call last):\n',
                                   '+' if outermost else '|')
            yield from groups.emit(self.stack.format())
        yield from groups.emit(self.format_exception_only())
        total = len(self.exceptions)
        shown = total if total <= self.max_group_width else self.max_group_width + 1
        groups.need_close = False
        for i in range(shown):
            if i == shown - 1:
                groups.need_close = True
            cut = i >= self.max_group_width
            title = '...' if cut else str(i + 1)
            yield (f'{groups.indent()}{"+-" if i == 0 else "  "}+---------------- {title} '
                   '----------------\n')
            groups.depth += 1
            if cut:
                rest = total - self.max_group_width
                yield from groups.emit(f'and {rest} more exception{"s" if rest > 1 else ""}\n')
            else:
                yield from self.exceptions[i].format(chain=chain, _groups=groups)
            if i == shown - 1 and groups.need_close:
                yield f'{groups.indent()}+------------------------------------\n'
                groups.need_close = False
            groups.depth -= 1
        if outermost:
            groups.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Print what format() yields."""
        for text in self.format(chain=chain):
            print(text, file=sys.stderr if file is None else file, end='')


def _last_line(name, text):
    return f'{name}: {text}\n' if text else f'{name}\n'
