"""Is a text a complete piece of Python?"""
import __future__
import warnings

__all__ = ['compile_command', 'Compile', 'CommandCompiler']

_features = [getattr(__future__, name) for name in __future__.all_feature_names]

PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000


def _maybe_compile(compiler, source, filename, symbol):
    for line in source.split('\n'):
        line = line.strip()
        if line and line[0] != '#':
            break
    else:
        if symbol != 'eval':
            source = 'pass'  # nothing but comments
    with warnings.catch_warnings():
        warnings.simplefilter('ignore', (SyntaxWarning, DeprecationWarning))
        try:
            compiler(source, filename, symbol)
        except SyntaxError as first:
            # More lines may help when a further empty line moves the error.
            try:
                compiler(source + '\n', filename, symbol)
                return None
            except SyntaxError as second:
                if _is_incomplete(first, second, source):
                    return None
    return compiler(source, filename, symbol)


def _is_incomplete(first, second, source):
    text = second.msg
    if ('was never closed' in text or 'unexpected EOF' in text or 'incomplete input' in text
            or 'unterminated triple-quoted' in text
            or text.startswith('expected an indented block')):
        return True
    if text.startswith("expected 'except' or 'finally'"):
        return second.lineno > first.lineno
    return source.rstrip().rpartition('\n')[2].lstrip().startswith('@')  # a decorator


def _compile(source, filename, symbol):
    return compile(source, filename, symbol, PyCF_DONT_IMPLY_DEDENT)


def compile_command(source, filename='<input>', symbol='single'):
    """The code of a text; None when more lines are needed; SyntaxError when none can help."""
    return _maybe_compile(_compile, source, filename, symbol)


class Compile:
    """compile() that remembers the __future__ statements it has seen."""

    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT

    def __call__(self, source, filename, symbol, flags=0, **kwargs):
        code = compile(source, filename, symbol, self.flags | flags, True)
        for feature in _features:
            if code.co_flags & feature.compiler_flag:
                self.flags |= feature.compiler_flag
        return code


class CommandCompiler:
    """compile_command() that remembers the __future__ statements it has seen."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename='<input>', symbol='single'):
        return _maybe_compile(self.compiler, source, filename, symbol)
