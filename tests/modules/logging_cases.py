import logging, io, sys, warnings
out = io.StringIO()
def show():
    print(out.getvalue(), end=''); out.seek(0); out.truncate()
logging.basicConfig(stream=out, level=logging.DEBUG, format='%(levelname)s|%(name)s|%(funcName)s|%(module)s|%(message)s')
log = logging.getLogger('a.b.c')
def f():
    log.debug('x %s %d', 'y', 3); log.info('%(k)s', {'k': 'dict'}); log.warning('w'); log.error('e'); log.critical('c'); log.log(35, 'custom')
f(); show()
logging.info('root %r', 'v'); logging.getLogger().warning('r'); show()
print(log, log.parent, logging.getLogger('a'), log.parent.name, logging.getLogger('a.b') is log.parent, logging.root)
try:
    1 / 0
except ZeroDivisionError:
    log.exception('oops')
    log.error('again', exc_info=sys.exc_info()[1])
print([l for l in out.getvalue().splitlines() if 'File' not in l and '~' not in l]); out.seek(0); out.truncate()
log.setLevel('WARNING'); f(); show()
print(log.isEnabledFor(20), log.getEffectiveLevel(), logging.getLogger('a.b.c.d').getEffectiveLevel())
log.setLevel(logging.NOTSET)
class F(logging.Filter):
    def filter(self, record):
        record.msg = record.msg.upper() if isinstance(record.msg, str) else record.msg
        return record.levelno != 30
flt = F(); log.addFilter(flt); f(); show(); log.removeFilter(flt)
h = logging.StreamHandler(out); h.setFormatter(logging.Formatter('{name:>8}:{levelno:03d} {message}', style='{')); h.setLevel(40)
log.addHandler(h); log.propagate = False; f(); show()
h.setFormatter(logging.Formatter('$name-${message} $x', style='$', defaults={'x': 'dflt'})); log.error('tmpl'); log.error('ex', extra={'x': 9}); show()
log.removeHandler(h); print(log.hasHandlers(), log.handlers, h); log.propagate = True
ad = logging.LoggerAdapter(log, {'x': 'adapted'}); h.setFormatter(logging.Formatter('%(x)s %(message)s')); log.addHandler(h); ad.error('hello'); show(); log.removeHandler(h)
logging.addLevelName(5, 'TRACE'); print(logging.getLevelName(5), logging.getLevelName('TRACE'), logging.getLevelName(99), logging.getLevelName('zz'))
logging.disable(logging.ERROR); f(); show(); logging.disable(logging.NOTSET)
rec = logging.makeLogRecord({'name': 'n', 'msg': 'm %s', 'args': ('a',), 'levelname': 'L'}); print(rec, rec.getMessage())
for bad in (lambda: log.setLevel('nope'), lambda: log.setLevel(1.5), lambda: logging.Formatter('x', style='!'), lambda: logging.Formatter('no fields'),
            lambda: logging.Formatter('{a b}', style='{'), lambda: logging.getLogger(3), lambda: log.log('x', 'y'), lambda: logging.setLoggerClass(int),
            lambda: log.error('x', extra={'name': 1}), lambda: logging.basicConfig(force=True, bad=1), lambda: logging.Handler().emit(None)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
logging.basicConfig(stream=out, force=True, level=10, style='{', format='{message}')
logging.captureWarnings(True); warnings.simplefilter('always'); warnings.warn('captured'); logging.captureWarnings(False)
print('captured' in out.getvalue()); out.seek(0); out.truncate()
sys.stderr = out
log.error('bad %d args', 'x'); text = out.getvalue(); print('--- Logging error ---' in text, "Message: 'bad %d args'" in text, "Arguments: ('x',)" in text); out.seek(0); out.truncate()
lone = logging.getLogger('lone'); lone.propagate = False; lone.warning('last resort'); lone.info('hidden'); show()
log.info('stack', stack_info=True); print('Stack (most recent call last):' in out.getvalue()); out.seek(0); out.truncate()
print(sorted(l.name for l in logging.getLogger('a').getChildren()), log.getChild('kid').name, logging.root.getChild('x').name)
import tempfile, os
d = tempfile.mkdtemp(); path = os.path.join(d, 'x.log')
fh = logging.FileHandler(path, delay=True); log.addHandler(fh); log.error('to file'); fh.close(); print(open(path).read()); log.removeHandler(fh)
os.remove(path); os.rmdir(d)
fh.name = 'named'; print(logging.getHandlerByName('named') is fh, logging.getHandlerNames(), logging.getLevelNamesMapping()['INFO'])
class MyLogger(logging.Logger):
    pass
logging.setLoggerClass(MyLogger); print(type(logging.getLogger('mine')).__name__, logging.getLoggerClass().__name__)
print(logging.NullHandler().handle(rec), logging.BufferingFormatter().format([rec, rec]))
