import os, sys
class WithoutFolder:
    """stdout, with the folder of this file taken out."""
    encoding = "utf-8"
    def __init__(self, out): self.out = out
    def write(self, text): return self.out.write(text.replace(os.path.dirname(os.path.abspath(__file__)) + os.sep, ""))
    def flush(self): self.out.flush()
sys.stdout = WithoutFolder(sys.stdout)
"""Module doc.

>>> 1 + 1
2
>>> print('a\\n\\nb')
a
<BLANKLINE>
b
"""
import doctest, sys, unittest, io
def good(x):
    """
    >>> good(2)
    4
    >>> good('x')   # doctest: +ELLIPSIS
    'x...'
    >>> 1/0
    Traceback (most recent call last):
      ...
    ZeroDivisionError: division by zero
    >>> raise KeyError('detail')  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    KeyError: other
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> print('a   b')  # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> skipped()  # doctest: +SKIP
    """
    return x * 2
def bad():
    """
    >>> bad()
    3
    >>> print('x')
    """
class C:
    """
    >>> C().m()
    'm'
    """
    def m(self):
        """
        >>> True
        1
        """
        return 'm'
print([t.name for t in doctest.DocTestFinder().find(sys.modules['__main__'])])
r = doctest.testmod()
print(r, r.skipped)
p = doctest.DocTestParser()
print([(e.source, e.want, e.exc_msg, e.lineno, e.options) for e in p.get_examples(good.__doc__)])
print(doctest.script_from_examples('Text\n>>> 1 + 1\n2\nmore\n'))
for text in ('>>>x\n', '>>> x\n  ..y\n', '>>> a # doctest: +NOPE\n', '>>> a\n   b\n'):
    try:
        print([(e.source, e.want) for e in p.get_examples(text)])
    except ValueError as e:
        print(e)
doctest.run_docstring_examples(bad, {'bad': bad}, name='bad', optionflags=doctest.REPORT_ONLY_FIRST_FAILURE)
suite = doctest.DocTestSuite()
print(suite.countTestCases(), list(suite)[0])
out = io.StringIO()
res = unittest.TextTestRunner(out).run(suite)
print(res.testsRun, len(res.failures), 'Failed doctest test for __main__.bad' in out.getvalue())
c = doctest.OutputChecker()
print(c.check_output('a...z', 'abcz', doctest.ELLIPSIS), c.check_output('1\n', 'True\n', 0), c.check_output('1\n', 'True\n', doctest.DONT_ACCEPT_TRUE_FOR_1))
print(c.output_difference(doctest.Example('x', 'a\nb\nc\nd\n'), 'a\nB\nc\nd\n', doctest.REPORT_UDIFF))
try:
    doctest.testmod(raise_on_error=True)
except doctest.DocTestFailure as e:
    print(e.got, e.example.want, e.test.name)
runner = doctest.DocTestRunner(verbose=True); [runner.run(t) for t in doctest.DocTestFinder().find(C, 'C', globs={'C': C})]; print(runner.summarize())
