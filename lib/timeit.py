"""How long small pieces of code take."""
import gc
import itertools
import sys
import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

dummy_src_name = '<timeit-src>'
default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter
_globals = globals

_template = '''
def inner(_it, _timer{init}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
'''


def _indent(src, indent):
    return src.replace('\n', '\n' + ' ' * indent)


class Timer:
    """Times a statement that runs many times after a setup that runs once."""

    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        local_ns, init = {}, ''
        global_ns = _globals() if globals is None else globals
        prefix = ''
        if isinstance(setup, str):
            compile(setup, dummy_src_name, 'exec')
            prefix, setup = setup + '\n', _indent(setup, 4)
        elif callable(setup):
            local_ns['_setup'] = setup
            init, setup = init + ', _setup=_setup', '_setup()'
        else:
            raise ValueError('setup is neither a string nor callable')
        if isinstance(stmt, str):
            compile(prefix + stmt, dummy_src_name, 'exec')
            stmt = _indent(stmt, 8)
        elif callable(stmt):
            local_ns['_stmt'] = stmt
            init, stmt = init + ', _stmt=_stmt', '_stmt()'
        else:
            raise ValueError('stmt is neither a string nor callable')
        self.src = _template.format(stmt=stmt, setup=setup, init=init)
        exec(compile(self.src, dummy_src_name, 'exec'), global_ns, local_ns)
        self.inner = local_ns['inner']

    def print_exc(self, file=None):
        """Print an exception of the timed code, with its lines."""
        import linecache
        import traceback
        linecache.cache[dummy_src_name] = (len(self.src), None, self.src.split('\n'),
                                           dummy_src_name)
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """Seconds for `number` runs."""
        collecting = gc.isenabled()
        gc.disable()
        try:
            return self.inner(itertools.repeat(None, number), self.timer)
        finally:
            if collecting:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """A list of several such measurements."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """(number, seconds) for as many runs as take at least 0.2 seconds."""
        scale = 1
        while True:
            for factor in (1, 2, 5):
                number = scale * factor
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    """Seconds for `number` runs of a statement."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat,
           number=default_number, globals=None):
    """A list of several such measurements."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_USAGE = '''\
usage: timeit [-n N] [-r N] [-s S] [-p] [-u U] [-v] [-h] [statement ...]

  -n/--number N    how many times to run the statement (default: enough for 0.2 seconds)
  -r/--repeat N    how many times to repeat the measurement (default 5)
  -s/--setup S     statement to run once before (default "pass")
  -p/--process     measure processor time instead of time
  -u/--unit U      nsec, usec, msec or sec
  -v/--verbose     show all measurements
  -h/--help        show this text
'''


def main(args=None, *, _wrap_timer=None):
    """The command line: python -m timeit."""
    import getopt
    try:
        opts, args = getopt.getopt(sys.argv[1:] if args is None else args, 'n:u:s:r:pvh',
                                   ['number=', 'setup=', 'repeat=', 'process', 'verbose', 'unit=',
                                    'help'])
    except getopt.error as err:
        print(err)
        print('use -h/--help for command line help')
        return 2
    timer, number, setup, verbose, unit, times = default_timer, 0, [], 0, None, default_repeat
    units = {'nsec': 1e-9, 'usec': 1e-6, 'msec': 1e-3, 'sec': 1.0}
    for option, value in opts:
        if option in ('-n', '--number'):
            number = int(value)
        elif option in ('-s', '--setup'):
            setup.append(value)
        elif option in ('-u', '--unit'):
            if value not in units:
                print('Unrecognized unit. Please select nsec, usec, msec, or sec.',
                      file=sys.stderr)
                return 2
            unit = value
        elif option in ('-r', '--repeat'):
            times = max(int(value), 1)
        elif option in ('-p', '--process'):
            timer = time.process_time
        elif option in ('-v', '--verbose'):
            verbose += 1
        else:
            print(_USAGE, end='')
            return 0
    sys.path.insert(0, '')
    t = Timer('\n'.join(args) or 'pass', '\n'.join(setup) or 'pass',
              timer if _wrap_timer is None else _wrap_timer(timer))
    try:
        if not number:
            number, _ = t.autorange(lambda n, taken: verbose and print(
                f'{n} loop{"s" * (n != 1)} -> {taken:.3g} secs'))
        raw = t.repeat(times, number)
    except Exception:
        t.print_exc()
        return 1

    def show(seconds):
        name = unit or next((n for n in ('sec', 'msec', 'usec') if seconds >= units[n]), 'nsec')
        return f'{seconds / units[name]:.3g} {name}'
    if verbose:
        print(f'raw times: {", ".join(map(show, raw))}\n')
    each = [taken / number for taken in raw]
    print(f'{number} loop{"s" if number != 1 else ""}, best of {times}: {show(min(each))} per loop')
    if max(each) >= min(each) * 4:
        warning = (f'The test results are likely unreliable. The worst time ({show(max(each))}) '
                   f'was more than four times slower than the best time ({show(min(each))}).')
        import warnings
        warnings.warn_explicit(warning, UserWarning, '', 0)
    return None


if __name__ == '__main__':
    sys.exit(main())
