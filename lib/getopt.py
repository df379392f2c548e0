"""Command lines as the C function getopt() reads them."""
__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    """A wrong option; .opt is its name."""

    def __init__(self, msg, opt=''):
        self.msg, self.opt = msg, opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg

error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """(list of (option, value), the rest); options end at the first argument."""
    return _parse(args, shortopts, longopts, True)


def gnu_getopt(args, shortopts, longopts=[]):
    """The same; arguments may stand between options."""
    import os
    stop = False
    if shortopts.startswith('+'):
        shortopts, stop = shortopts[1:], True
    elif os.environ.get('POSIXLY_CORRECT'):
        stop = True
    return _parse(args, shortopts, longopts, stop)


def _parse(args, shortopts, longopts, stop):
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    args, opts, rest = list(args), [], []
    while args:
        arg = args[0]
        if arg == '--':
            return opts, rest + args[1:]
        if arg.startswith('--'):
            args = _long(opts, arg[2:], longopts, args[1:])
        elif arg.startswith('-') and arg != '-':
            args = _short(opts, arg[1:], shortopts, args[1:])
        elif stop:
            return opts, rest + args
        else:
            rest.append(args.pop(0))
    return opts, rest


def _long(opts, text, longopts, args):
    name, equals, value = text.partition('=')
    value = value if equals else None
    possible = [o for o in longopts if o.startswith(name)]
    if not possible:
        raise GetoptError(f'option --{name} not recognized', name)
    if name in possible:
        wants = False
    elif name + '=' in possible:
        wants = True
    elif len(possible) > 1:
        raise GetoptError(f'option --{name} not a unique prefix', name)
    else:
        wants = possible[0].endswith('=')
        name = possible[0][:-1] if wants else possible[0]
    if wants:
        if value is None:
            if not args:
                raise GetoptError(f'option --{name} requires argument', name)
            value, args = args[0], args[1:]
    elif value is not None:
        raise GetoptError(f'option --{name} must not have an argument', name)
    opts.append((f'--{name}', value or ''))
    return args


def _short(opts, text, shortopts, args):
    while text:
        letter, text = text[0], text[1:]
        at = shortopts.find(letter)
        if at < 0 or letter == ':':
            raise GetoptError(f'option -{letter} not recognized', letter)
        value = ''
        if shortopts.startswith(':', at + 1):
            if not text:
                if not args:
                    raise GetoptError(f'option -{letter} requires argument', letter)
                text, args = args[0], args[1:]
            value, text = text, ''
        opts.append((f'-{letter}', value))
    return args
